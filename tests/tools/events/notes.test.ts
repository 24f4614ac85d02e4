import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestServer } from "../../kit/server.js";
import { startServerHere } from "../../kit/server-here.js";

const SELF = 4_100_101;
const LATE_FLIGHT = 67_013;

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
afterAll(async () => {
  expect(server.sandbox.violations).toEqual([]);
  await server.close();
});

function stored(id: string | number) {
  return server.sandbox.store.find("notes", SELF, "id", id);
}

function writes() {
  return server.sandbox.requests.filter(({ method }) => method !== "GET");
}

test("a note for next Monday is stored and confirmed, its title trimmed", async () => {
  const { data } = await server.call("tp_create_note", {
    date: "2026-04-13",
    title: " Rest day ",
    description: "Travel",
  });
  expect(data).toMatchObject({
    confirmed: true,
    title: "Rest day",
    date: "2026-04-13",
    weekday: "Mon",
    description: "Travel",
  });
  expect(stored(data.note_id)).toMatchObject({ title: "Rest day", noteDate: "2026-04-13T00:00:00" });
});

test("KB-57, KB-59a: notes are written under v1, with athleteId and midnight; an empty description is left out", async () => {
  await server.call("tp_create_note", { date: "2026-04-13", title: "Rest day", description: "" });
  expect(writes().at(-1)).toMatchObject({
    method: "POST",
    path: `/fitness/v1/athletes/${SELF}/calendarNote`,
    body: { athleteId: SELF, noteDate: "2026-04-13T00:00:00", title: "Rest day" },
  });
  expect(writes().at(-1)?.body).not.toHaveProperty("description");
});

test("KB-59a: the server's own words come through when it refuses", async () => {
  server.sandbox.faults.add({ kind: "status", status: 400, operationId: "createNote" });
  const { isError, data } = await server.call("tp_create_note", { date: "2026-04-13", title: "Rest day" });
  expect(isError).toBe(true);
  expect(data.error).toMatchObject({
    code: "API_ERROR",
    message: expect.stringContaining("An error has occurred"),
  });
});

test.each([
  ["a blank title", { date: "2026-04-13", title: "  " }, "title"],
  ["a date of another order", { date: "13.04.2026", title: "Rest" }, "date"],
  ["no title", { date: "2026-04-13" }, "title is missing"],
])("%s is refused, nothing is sent", async (_, args, message) => {
  const before = server.sandbox.requests.length;
  const { isError, data } = await server.call("tp_create_note", args);
  expect(isError).toBe(true);
  expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(message) });
  expect(server.sandbox.requests).toHaveLength(before);
});

test("KB-57: a deleted note is named, and the v2 list of its day proves that it is gone", async () => {
  const { data } = await server.call("tp_delete_note", { note_id: LATE_FLIGHT });
  expect(data).toMatchObject({ confirmed: true, deleted: { id: String(LATE_FLIGHT), title: "Late flight" } });
  expect(stored(LATE_FLIGHT)).toBeUndefined();
  expect(server.requests().slice(-2)).toEqual([
    `DELETE /fitness/v1/athletes/${SELF}/calendarNote/${LATE_FLIGHT}`,
    `GET /fitness/v2/athletes/${SELF}/calendarNote/2026-04-21/2026-04-22`,
  ]);
});

test("deleting an unknown note is NOT_FOUND, and no DELETE leaves the process", async () => {
  const before = writes().length;
  const { data } = await server.call("tp_delete_note", { note_id: 1 });
  expect(data.error.code).toBe("NOT_FOUND");
  expect((await server.call("tp_delete_note", { note_id: "-5" })).data.error.code).toBe("VALIDATION_ERROR");
  expect(writes()).toHaveLength(before);
});
