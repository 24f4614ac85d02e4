import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { FaultInput } from "../../sandbox/index.js";
import { serversInTurn } from "../kit/in-turn.js";
import type { TestServer } from "../kit/server.js";
import { startOver } from "../tools/fresh-account.js";
import { LENA, plannedRide, stored } from "./season.js";

const servers = serversInTurn(5, { env: { TP_MCP_TIMEOUT_MS: "2000" } });
let server: TestServer;
beforeEach(async () => {
  server = await servers.next();
  await startOver(server);
});
afterAll(() => servers.close());

const NEW = { date: "2026-04-14", sport: "Bike", title: "Brand new", duration_minutes: 60 };

function fault(given: FaultInput): void {
  server.sandbox.faults.add(given);
}

/** Requests that change something, in order. */
function writes(): string[] {
  return server.requests().filter((line) => !line.startsWith("GET"));
}

function ride() {
  return plannedRide(server.sandbox);
}

function created() {
  return server.sandbox.store.records("workouts", LENA).filter(({ title }) => title === NEW.title);
}

describe("a write that works", () => {
  test("is sent once, read back and confirmed", async () => {
    const { workoutId } = ride();
    const { data } = await server.call("tp_update_workout", {
      workout_id: String(workoutId),
      title: "Renamed",
    });
    expect(data).toMatchObject({ confirmed: true, workout: { title: "Renamed" } });
    expect(data).not.toHaveProperty("not_applied");
    expect(server.requests()).toEqual([
      `GET /fitness/v6/athletes/${LENA}/workouts/${workoutId}`,
      `PUT /fitness/v6/athletes/${LENA}/workouts/${workoutId}`,
      `GET /fitness/v6/athletes/${LENA}/workouts/${workoutId}`,
    ]);
  });

  test("keeps every field it knows nothing of", async () => {
    const before = ride();
    before.somethingNew = { nested: [1, 2] };
    await server.call("tp_update_workout", { workout_id: String(before.workoutId), title: "Renamed" });
    const { title: _, lastModifiedDate: _stamp, structure: _text, ...rest } = before;
    expect(stored(server.sandbox, before.workoutId)).toMatchObject({
      ...rest,
      title: "Renamed",
      somethingNew: { nested: [1, 2] },
    });
    expect(server.sandbox.violations).toEqual([]);
  });

  test("a 401 was not carried out, so the write goes once more with a fresh token (KB-05)", async () => {
    await server.call("tp_get_profile");
    fault({ kind: "expired-token", operationId: "createWorkout" });
    const { data } = await server.call("tp_create_workout", NEW);
    expect(data.confirmed).toBe(true);
    expect(created()).toHaveLength(1);
  });
});

describe("a write that TrainingPeaks does not take as asked", () => {
  test("names each lost field, what was asked and what is stored", async () => {
    fault({ kind: "drop-field", operationId: "updateWorkout", field: "title" });
    const { workoutId, title } = ride();
    const { data, isError } = await server.call("tp_update_workout", {
      workout_id: String(workoutId),
      title: "Renamed",
      description: "New words",
    });
    expect(isError).toBe(false);
    expect(data).toMatchObject({
      confirmed: false,
      not_applied: [{ field: "title", asked: "Renamed", stored: title }],
    });
  });

  test("429: says how long to wait and that nothing was written, and is not repeated", async () => {
    fault({ kind: "rate-limit", operationId: "createWorkout", seconds: 7 });
    const { data, isError } = await server.call("tp_create_workout", NEW);
    expect(isError).toBe(true);
    expect(data.error).toMatchObject({
      code: "RATE_LIMITED",
      message: expect.stringContaining("Nothing was written."),
      next_step: expect.stringContaining("7 s"),
      retryable: true,
    });
    expect(writes()).toHaveLength(1);
    expect(created()).toEqual([]);
  });

  test("403: says that signing in again does not help (KB-99)", async () => {
    fault({ kind: "status", status: 403, operationId: "createWorkout" });
    const { data } = await server.call("tp_create_workout", NEW);
    expect(data.error).toMatchObject({
      code: "FORBIDDEN",
      next_step: expect.stringContaining("does not help"),
    });
  });
});

/** Every way to lose the answer to a write. */
const LOSSES: Record<string, FaultInput> = {
  "a 500": { kind: "status" },
  "a web page": { kind: "sign-in-page" },
  "a broken connection": { kind: "reset" },
  "no answer in time": { kind: "slow", milliseconds: 600_000 },
};

describe.each(Object.entries(LOSSES))("%s", (_, loss) => {
  test.each([
    [
      "before the change: says that it may still be made, never that it can be repeated",
      "before",
      "not applied",
    ],
    ["after the change: says that it was made", "after", "applied"],
  ] as const)("%s", async (_when, when, found) => {
    const { workoutId } = ride();
    fault({ ...loss, operationId: "updateWorkout", when });
    const { data, isError } = await server.call("tp_update_workout", {
      workout_id: String(workoutId),
      title: "Renamed",
    });
    if (found === "applied") {
      expect(data).toMatchObject({ confirmed: true, read_back: found, change_id: expect.any(String) });
      expect(data.notes).toContainEqual(expect.stringContaining("Don't repeat it"));
    } else {
      expect(isError).toBe(true);
      expect(data.error).toMatchObject({ code: "WRITE_UNCERTAIN", read_back: found, retryable: false });
      expect(data.error.next_step).toContain("may still arrive");
    }
    expect(stored(server.sandbox, workoutId)?.title === "Renamed").toBe(found === "applied");
    expect(writes()).toHaveLength(1);
  });

  test("of a creation: finds what was made on its day", async () => {
    fault({ ...loss, operationId: "createWorkout", when: "after" });
    const { data } = await server.call("tp_create_workout", NEW);
    expect(data).toMatchObject({
      confirmed: true,
      read_back: "found",
      workout: { workout_id: String(created()[0]?.workoutId) },
    });
    expect(created()).toHaveLength(1);
    expect(writes()).toHaveLength(1);
  });

  test("of a deletion: reads back whether it is gone", async () => {
    const { workoutId } = ride();
    fault({ ...loss, operationId: "deleteWorkout", when: "after" });
    const { data } = await server.call("tp_delete_workout", { workout_id: String(workoutId) });
    expect(data).toMatchObject({ confirmed: true, read_back: "applied" });
    expect(writes()).toHaveLength(1);
  });
});

describe("reading back", () => {
  test("that fails does not make an accepted change look failed", async () => {
    const { workoutId } = ride();
    fault({ kind: "status", operationId: "getWorkout", skip: 1, times: 3 });
    const { data } = await server.call("tp_update_workout", {
      workout_id: String(workoutId),
      title: "Renamed",
    });
    expect(data.error).toMatchObject({
      code: "WRITE_UNCERTAIN",
      message: expect.stringContaining("accepted updateWorkout"),
      next_step: expect.stringContaining("most likely made"),
      accepted: true,
    });
    expect(stored(server.sandbox, workoutId)?.title).toBe("Renamed");
  });

  test("names the id of what was created, so that it can be found", async () => {
    fault({ kind: "status", operationId: "getWorkout", times: 3 });
    const { data } = await server.call("tp_create_workout", NEW);
    expect(data.error).toMatchObject({ code: "WRITE_UNCERTAIN", workoutId: created()[0]?.workoutId });
  });
});

test("a deletion is confirmed when the item is gone", async () => {
  const { workoutId } = ride();
  const { data } = await server.call("tp_delete_workout", { workout_id: String(workoutId) });
  expect(data).toMatchObject({ confirmed: true, deleted: { id: String(workoutId) } });
  expect(stored(server.sandbox, workoutId)).toBeUndefined();
});
