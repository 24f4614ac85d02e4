import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestServer } from "../../kit/server.js";
import { startServerHere } from "../../kit/server-here.js";

const SELF = 4_100_101;
const LAKE_TRIATHLON = 331_015;

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
afterAll(async () => {
  expect(server.sandbox.violations).toEqual([]);
  await server.close();
});

const halfMarathon = {
  name: "Half marathon",
  date: "2026-06-28",
  event_type: "RunningRoad",
  priority: "B",
  distance_km: 21.1,
  ctl_target: 75,
};

function stored(id: string | number) {
  return server.sandbox.store.find("events", SELF, "id", id);
}

function lastWrite() {
  return server.sandbox.requests.filter(({ method }) => method !== "GET").at(-1);
}

/** Calls a tool that must refuse, and gives its error; nothing but reads may leave the process. */
async function refused(tool: string, args: Record<string, unknown>) {
  const writes = () => server.sandbox.requests.filter(({ method }) => method !== "GET").length;
  const before = writes();
  const { isError, data } = await server.call(tool, args);
  expect(isError).toBe(true);
  expect(writes()).toBe(before);
  return data.error;
}

describe("tp_create_event", () => {
  test("a race is stored as asked, confirmed, with weekday and weeks to go", async () => {
    const { data } = await server.call("tp_create_event", halfMarathon);
    expect(data).toMatchObject({
      confirmed: true,
      event: { weekday: "Sun", to_go: "11 weeks 2 days", event_type: "RunningRoad", distance_km: 21.1 },
    });
    expect(stored(data.event_id)).toMatchObject({
      name: "Half marathon",
      eventDate: "2026-06-28T00:00:00",
      atpPriority: "B",
      ctlTarget: 75,
    });
  });

  test("KB-50: the path is singular, the owner personId, the lists empty, the distance in kilometres", async () => {
    await server.call("tp_create_event", { ...halfMarathon, name: "City half" });
    expect(lastWrite()).toMatchObject({ method: "POST", path: `/fitness/v6/athletes/${SELF}/event` });
    expect(lastWrite()?.body).toEqual({
      personId: SELF,
      name: "City half",
      eventDate: "2026-06-28",
      eventType: "RunningRoad",
      atpPriority: "B",
      distance: 21.1,
      distanceUnits: "Kilometers",
      ctlTarget: 75,
      goals: {},
      legs: [],
      workouts: [],
      results: [{ resultType: "Division" }, { resultType: "Gender" }, { resultType: "Overall" }],
    });
  });

  test("without a distance both halves of the pair are null; a distance of 0 is a distance", async () => {
    await server.call("tp_create_event", { name: "Camp", date: "2026-05-02" });
    expect(lastWrite()?.body).toMatchObject({ distance: null, distanceUnits: null, eventType: "OtherOther" });
    await server.call("tp_create_event", { name: "Camp", date: "2026-05-02", distance_km: 0 });
    expect(lastWrite()?.body).toMatchObject({ distance: 0, distanceUnits: "Kilometers" });
  });

  test.each([
    ["Triathlon", "MultisportTriathlon"],
    ["RoadCycling", "CyclingRoad"],
    ["RuningRoad", "RunningRoad"],
  ])("KB-52: %s would be stored as Undefined and is refused for %s", async (event_type, right) => {
    const error = await refused("tp_create_event", { ...halfMarathon, event_type });
    expect(error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(`"${right}"`) });
  });

  test("KB-52: a type nobody knows is sent, and Undefined on reading back is reported", async () => {
    const { data } = await server.call("tp_create_event", {
      ...halfMarathon,
      event_type: "UnderwaterHockey",
    });
    expect(data.confirmed).toBe(false);
    expect(data.not_applied).toEqual([{ field: "type", asked: "UnderwaterHockey", stored: "Undefined" }]);
    expect(data.message).toContain("Undefined");
  });

  test("a field the server loses is named, not called a success", async () => {
    server.sandbox.faults.add({ kind: "drop-field", operationId: "createEvent", field: "ctlTarget" });
    const { data } = await server.call("tp_create_event", halfMarathon);
    expect(data).toMatchObject({ confirmed: false, not_applied: [{ field: "CTL target", asked: "75 TSS" }] });
  });

  test("a dry run shows the request and sends none", async () => {
    const before = server.sandbox.store.records("events", SELF).length;
    const { data } = await server.call("tp_create_event", {
      ...halfMarathon,
      dry_run: true,
      response_format: "detailed",
    });
    expect(data.requests).toMatchObject([{ method: "POST", body: { name: "Half marathon" } }]);
    expect(server.sandbox.store.records("events", SELF)).toHaveLength(before);
  });

  test.each([
    ["a blank name", { name: " " }, "name"],
    ["a negative distance", { distance_km: -1 }, "distance_km"],
    ["a priority that is none", { priority: "D" }, "priority"],
    ["a date with a time", { date: "2026-06-28T09:00:00" }, "date"],
    ["an unknown key", { distance: 21.1 }, '"distance"'],
    ["a type that is no text", { event_type: 7 }, "event_type"],
  ])("%s is refused", async (_, wrong, message) => {
    const error = await refused("tp_create_event", { ...halfMarathon, ...wrong });
    expect(error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(message) });
  });
});

describe("tp_update_event", () => {
  test("KB-53: a moved event is sent whole, so that everything else stays", async () => {
    const before = structuredClone(stored(LAKE_TRIATHLON));
    const { data } = await server.call("tp_update_event", { event_id: LAKE_TRIATHLON, date: "2026-06-21" });
    expect(data).toMatchObject({
      confirmed: true,
      was_on: "Sun 2026-06-14",
      event: { date: "2026-06-21", weekday: "Sun" },
    });
    expect(lastWrite()).toMatchObject({ method: "PUT", path: `/fitness/v6/athletes/${SELF}/event` });
    expect(lastWrite()?.body).toEqual({ ...before, eventDate: "2026-06-21" });
    expect(stored(LAKE_TRIATHLON)).toEqual({ ...before, eventDate: "2026-06-21T00:00:00" });
  });

  test("KB-56: workout_ids go into workouts in order, legs stay the server's", async () => {
    const ids = ["3700000011", 3_700_000_012];
    const { data } = await server.call("tp_update_event", { event_id: LAKE_TRIATHLON, workout_ids: ids });
    expect(data.event.extras.workout_ids).toEqual(["3700000011", "3700000012"]);
    expect(lastWrite()?.body).toMatchObject({ workouts: [3_700_000_011, 3_700_000_012], legs: [] });
    await server.call("tp_update_event", { event_id: LAKE_TRIATHLON, ctl_target: 80 });
    expect(stored(LAKE_TRIATHLON)).toMatchObject({
      workouts: [3_700_000_011, 3_700_000_012],
      ctlTarget: 80,
    });
  });

  test("KB-55: a new distance is written in kilometres, number and unit together", async () => {
    const { data } = await server.call("tp_update_event", { event_id: LAKE_TRIATHLON, distance_km: 52 });
    expect(data).toMatchObject({ confirmed: true, event: { distance_km: 52 } });
    expect(stored(LAKE_TRIATHLON)).toMatchObject({ distance: 52, distanceUnits: "Kilometers" });
  });

  test("KB-54: the window is stated, and current_date finds an event outside it", async () => {
    const far = { ...structuredClone(stored(LAKE_TRIATHLON)), id: 339_999, eventDate: "2030-08-04T00:00:00" };
    server.sandbox.store.records("events", SELF).push(far);
    const error = await refused("tp_update_event", { event_id: 339_999, name: "Worlds" });
    expect(error).toMatchObject({
      code: "NOT_FOUND",
      message: "No event 339999 between 2024-04-10 and 2028-04-09.",
      next_step: expect.stringContaining("current_date"),
    });
    const { data } = await server.call("tp_update_event", {
      event_id: 339_999,
      name: "Worlds",
      current_date: "2030-08-04",
    });
    expect(data).toMatchObject({ confirmed: true, event: { name: "Worlds", date: "2030-08-04" } });
  });

  test("a failed search is its own error, not NOT_FOUND", async () => {
    server.sandbox.faults.add({ kind: "status", status: 403, operationId: "listEvents" });
    const error = await refused("tp_update_event", { event_id: LAKE_TRIATHLON, name: "Lake" });
    expect(error.code).toBe("FORBIDDEN");
  });

  test.each([
    ["nothing to change", {}, "Nothing to change"],
    ["KB-105: an empty list of workouts", { workout_ids: [] }, "workout_ids"],
    ["a workout id that is no number", { workout_ids: ["12a"] }, "workout_ids[0]"],
    ["an old label", { event_type: "Duathlon" }, "MultisportDuathlon"],
    ["a name of nothing", { name: "" }, "Nothing to change"],
  ])("%s is refused before any request", async (_, change, message) => {
    const before = server.sandbox.requests.length;
    const error = await refused("tp_update_event", { event_id: LAKE_TRIATHLON, ...change });
    expect(error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(message) });
    expect(server.sandbox.requests).toHaveLength(before);
  });
});

describe("tp_delete_event", () => {
  test("KB-51: the path is singular, and the event is proved to be gone", async () => {
    const { data: made } = await server.call("tp_create_event", halfMarathon);
    const { data } = await server.call("tp_delete_event", { event_id: made.event_id });
    expect(data).toMatchObject({
      confirmed: true,
      deleted: { event_id: made.event_id, name: "Half marathon", weekday: "Sun" },
    });
    expect(lastWrite()?.path).toBe(`/fitness/v6/athletes/${SELF}/event/${made.event_id}`);
    expect(stored(made.event_id)).toBeUndefined();
  });

  test("an unknown id is NOT_FOUND, a word is no id", async () => {
    expect((await refused("tp_delete_event", { event_id: 1 })).code).toBe("NOT_FOUND");
    expect((await refused("tp_delete_event", { event_id: "the lake one" })).code).toBe("VALIDATION_ERROR");
  });

  test("safe mode keeps past events and says which setting allows it; full mode deletes them", async () => {
    const past = { event_id: 331_011 };
    const error = await refused("tp_delete_event", past);
    expect(error).toMatchObject({
      code: "DELETE_MODE",
      message: expect.stringContaining("Spring 10k"),
      next_step: expect.stringContaining("TP_MCP_DELETE_MODE=full"),
    });
    const full = await startServerHere({ env: { TP_MCP_DELETE_MODE: "full" } });
    expect((await full.call("tp_delete_event", past)).data).toMatchObject({ confirmed: true });
    expect(full.sandbox.store.find("events", SELF, "id", 331_011)).toBeUndefined();
    await full.close();
  });
});
