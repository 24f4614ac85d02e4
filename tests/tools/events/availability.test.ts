import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestServer } from "../../kit/server.js";
import { startServerHere } from "../../kit/server-here.js";

const SELF = 4_100_101;
const CONFERENCE = 78_012;

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
afterAll(async () => {
  expect(server.sandbox.violations).toEqual([]);
  await server.close();
});

const trip = { start_date: "2026-04-13", end_date: "2026-04-16" };

function stored(id: string | number) {
  return server.sandbox.store.find("availability", SELF, "id", id);
}

function writes() {
  return server.sandbox.requests.filter(({ method }) => method !== "GET");
}

test("periods are listed with weekdays, sports by name and the range that was asked", async () => {
  const { data } = await server.call("tp_get_availability", {
    start_date: "2026-05-01",
    end_date: "2026-05-31",
  });
  expect(data).toMatchObject({
    count: 1,
    date_range: { start: "2026-05-01", end: "2026-05-31" },
    availability: [
      {
        id: String(CONFERENCE),
        start_date: "2026-05-04",
        start_weekday: "Mon",
        end_weekday: "Tue",
        days: 2,
        type: "limited",
        reason: "Work",
        sports_possible: ["Run"],
        description: "Conference",
      },
    ],
  });
});

test("a long range is split, and a period on the seam comes once", async () => {
  const seam = { ...structuredClone(stored(CONFERENCE)), id: 78_900 };
  const period = { ...seam, startDate: "2026-03-25T00:00:00", endDate: "2026-04-05T00:00:00" };
  server.sandbox.store.records("availability", SELF).push(period);
  const before = server.requests().length;
  const { data } = await server.call("tp_get_availability", {
    start_date: "2026-01-01",
    end_date: "2026-06-30",
  });
  expect(server.requests().slice(before)).toHaveLength(2);
  expect(data.availability.map(({ id }: { id: string }) => id)).toEqual(["78900", String(CONFERENCE)]);
});

test("nothing marked means fully available, in words", async () => {
  const { data } = await server.call("tp_get_availability", {
    start_date: "2026-07-01",
    end_date: "2026-07-31",
  });
  expect(data).toMatchObject({ count: 0, message: expect.stringContaining("fully available") });
});

test("KB-60: availability sends personId, type 2 and the ids of the sports that remain possible", async () => {
  const { data } = await server.call("tp_create_availability", {
    ...trip,
    limited: true,
    sport_types: ["Run"],
  });
  expect(writes().at(-1)).toMatchObject({
    method: "POST",
    path: `/fitness/v1/athletes/${SELF}/availability`,
  });
  expect(writes().at(-1)?.body).toEqual({
    personId: SELF,
    startDate: "2026-04-13T00:00:00",
    endDate: "2026-04-16T00:00:00",
    type: 2,
    reason: "Other",
    availableSportTypes: [3],
  });
  expect(data).toMatchObject({
    confirmed: true,
    availability: { start_weekday: "Mon", end_weekday: "Thu", days: 4, type: "limited" },
  });
  expect(stored(data.availability_id)).toMatchObject({ type: 2, availableSportTypes: [3] });
});

test("sports by any spelling or id imply limited; without them days are unavailable", async () => {
  const sport_types = ["mountain bike", "XC-Ski", "12", " swim "];
  const { data } = await server.call("tp_create_availability", { ...trip, sport_types });
  expect(data.availability.sports_possible).toEqual(["MtnBike", "XCSki", "Rowing", "Swim"]);
  const off = await server.call("tp_create_availability", trip);
  expect(off.data.availability).toMatchObject({ type: "unavailable" });
  expect(stored(off.data.availability_id)).toMatchObject({ type: 1, availableSportTypes: [] });
});

test.each(["Appointment", "Injury", "Sick", "Vacation", "Work", "Other"])(
  "KB-61: the reason %s is kept",
  async (reason) => {
    const { data } = await server.call("tp_create_availability", { ...trip, reason });
    expect(data.availability.reason).toBe(reason);
  },
);

test.each([
  ["an unknown sport", { sport_types: ["Runn"] }, 'did you mean "Run"?'],
  ["no sport at all", { sport_types: [] }, "sport_types"],
  ["sports beside limited: false", { limited: false, sport_types: ["Run"] }, "limited is false"],
  ["an unknown reason", { reason: "Wedding" }, "reason"],
  ["an inverted range", { end_date: "2026-04-01" }, "before start_date"],
])("%s is refused, nothing is sent", async (_, wrong, message) => {
  const before = server.sandbox.requests.length;
  const { isError, data } = await server.call("tp_create_availability", { ...trip, ...wrong });
  expect(isError).toBe(true);
  expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(message) });
  expect(server.sandbox.requests).toHaveLength(before);
});

test("a reason in everyday words is taken, and said", async () => {
  const { data } = await server.call("tp_create_availability", { ...trip, reason: "Holiday", dry_run: true });
  expect(data.notes).toEqual([expect.stringContaining('"Holiday" is taken as Vacation')]);
});

test("a removed period is named and proved to be gone", async () => {
  const { data } = await server.call("tp_delete_availability", { availability_id: CONFERENCE });
  expect(data).toMatchObject({
    confirmed: true,
    deleted: { id: String(CONFERENCE), start_date: "2026-05-04" },
  });
  expect(stored(CONFERENCE)).toBeUndefined();
});

test("an unknown period is NOT_FOUND, and a fraction is no id", async () => {
  expect((await server.call("tp_delete_availability", { availability_id: 5 })).data.error.code).toBe(
    "NOT_FOUND",
  );
  const { data } = await server.call("tp_delete_availability", { availability_id: "5.5" });
  expect(data.error.code).toBe("VALIDATION_ERROR");
});

test("a coach marks the days of a named athlete, who is named in the answer", async () => {
  const coach = await startServerHere({ sandbox: { account: "coach" } });
  const { data } = await coach.call("tp_create_availability", { ...trip, athlete: "Jonas Keller" });
  expect(data).toMatchObject({ athlete: "Jonas Keller", confirmed: true });
  expect(coach.sandbox.store.find("availability", 4_200_900, "id", data.availability_id)).toBeDefined();
  const both = await coach.call("tp_create_availability", { ...trip, athlete: "Anna" });
  expect(both.data.error).toMatchObject({ code: "AMBIGUOUS_ATHLETE" });
  expect(both.data.error.candidates).toHaveLength(2);
  await coach.close();
});
