import { afterAll, beforeAll, expect, test } from "vitest";
import { traced, traceLine, type WriteTrace } from "../../src/server/write-trace.js";
import { ToolError } from "../../src/values/tool-error.js";
import { write } from "../http/peer.js";
import type { TestServer } from "../kit/server.js";
import { startServerHere } from "../kit/server-here.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
afterAll(() => server.close());

const TIME = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`;

test("T20: every change leaves a line on stderr: tool, target, outcome, and no text", async () => {
  const { data } = await server.call("tp_create_note", {
    date: "2026-04-13",
    title: "Secret words",
    description: "of mine",
  });
  await server.call("tp_delete_note", { note_id: data.note?.id ?? data.note_id ?? data.id });
  expect(server.stderr()).toMatch(
    new RegExp(
      `^${TIME} tp_create_note \\w+ athleteId=4100101: accepted\\n` +
        `${TIME} tp_delete_note \\w+ athleteId=4100101 \\w+=\\d+: accepted\\n$`,
    ),
  );
});

test("T20: a refused change leaves one too, a reading and a dry run none", async () => {
  const before = server.stderr().length;
  server.sandbox.faults.add({ kind: "status", status: 403, operationId: "createNote" });
  const note = { date: "2026-04-13", title: "Secret words" };
  await server.call("tp_create_note", { ...note, dry_run: true });
  await server.call("tp_get_profile");
  await server.call("tp_create_note", note);
  expect(server.stderr().slice(before)).toMatch(
    new RegExp(`^${TIME} tp_create_note createNote athleteId=4100101: FORBIDDEN\\n$`),
  );
});

test("T20: only ids and days of the route are told", async () => {
  const told: WriteTrace[] = [];
  const params = {
    athleteId: 7,
    day: "2026-04-13",
    planId: "0f8fad5b-d9cb",
    name: "My plan",
    nothing: undefined,
  };
  const call = { tool: "tp_x", endpoint: write, params };
  await traced(Promise.resolve(1), call, (trace) => told.push(trace));
  for (const error of [new ToolError("WRITE_UNCERTAIN", "text"), new Error("text")])
    await expect(traced(Promise.reject(error), call, (trace) => told.push(trace))).rejects.toBe(error);
  expect(told.map((trace) => traceLine(trace, new Date(0)))).toEqual(
    ["accepted", "WRITE_UNCERTAIN", "internal error"].map(
      (outcome) =>
        `1970-01-01T00:00:00.000Z tp_x updateWorkout athleteId=7 day=2026-04-13 planId=0f8fad5b-d9cb: ${outcome}`,
    ),
  );
});
