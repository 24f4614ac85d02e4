import { afterEach, beforeEach, expect, test } from "vitest";
import type { JsonObject } from "../../src/values/json.js";
import type { TestServer } from "../kit/server.js";
import { startServerHere } from "../kit/server-here.js";
import { LENA } from "./season.js";

let server: TestServer;
let day: string;
let ids: string[];

/** Three sessions on one day, to be put into the opposite order: several writes in one call. */
beforeEach(async () => {
  server = await startServerHere();
  day = "2026-05-02";
  const records = server.sandbox.store.records("workouts", LENA);
  const model = records.find(({ workoutDay }) => String(workoutDay) > day);
  const added = [1, 2, 3].map(
    (number): JsonObject => ({
      ...model,
      workoutId: 3_600_000_000 + number,
      title: `Session ${number}`,
      workoutDay: `${day}T00:00:00`,
      orderOnDay: number,
    }),
  );
  for (const old of records.filter(({ workoutDay }) => String(workoutDay).startsWith(day)))
    server.sandbox.store.remove("workouts", LENA, old);
  records.push(...added);
  ids = added.map(({ workoutId }) => String(workoutId)).reverse();
});
afterEach(() => server.close());

test("a failure in the middle says how many changes stand", async () => {
  server.sandbox.faults.add({ kind: "status", status: 403, operationId: "updateWorkout", skip: 1 });
  const { data, isError } = await server.call("tp_reorder_workouts", { workout_ids: ids });
  expect(isError).toBe(true);
  expect(data.error).toMatchObject({
    code: "FORBIDDEN",
    changes_made_before: 1,
    message: expect.stringContaining("1 change of this call was made and stand"),
    retryable: false,
    changes: [
      { change: expect.stringContaining('"Session 3"'), outcome: "made" },
      { change: expect.stringContaining('"Session 2"'), outcome: "not made" },
    ],
    not_tried: 1,
    change_id: expect.any(String),
  });
  const places = () =>
    server.sandbox.store.inspect("workouts", LENA).filter(({ title }) => /^Session/.test(String(title)));
  await server.call("tp_undo_change", { change_id: data.error.change_id });
  expect(places().map(({ orderOnDay }) => orderOnDay)).toEqual([1, 2, 3]);
});

test("a lost answer in the middle that a look proves does not end the rest", async () => {
  server.sandbox.faults.add({ kind: "reset", operationId: "updateWorkout", when: "after" });
  const { data } = await server.call("tp_reorder_workouts", { workout_ids: ids });
  expect(data).toMatchObject({ confirmed: true, read_back: "applied" });
  expect(data.order.map(({ workout_id }: { workout_id: string }) => workout_id)).toEqual(ids);
});

test("one that nothing proves ends it, and says which stand, which is in doubt and how many were not tried", async () => {
  server.sandbox.faults.add({ kind: "reset", operationId: "updateWorkout", when: "before", skip: 1 });
  const { data } = await server.call("tp_reorder_workouts", { workout_ids: ids });
  expect(data.error).toMatchObject({
    code: "WRITE_UNCERTAIN",
    read_back: "not applied",
    changes: [{ outcome: "made" }, { outcome: "unsure" }],
    not_tried: 1,
    change_id: expect.any(String),
  });
});

test("a dry run shows all of them", async () => {
  const { data } = await server.call("tp_reorder_workouts", {
    workout_ids: ids,
    dry_run: true,
    response_format: "detailed",
  });
  expect(data.requests.map(({ changes }: { changes: object }) => changes)).toEqual([
    { orderOnDay: { before: 3, after: 0 } },
    { orderOnDay: { before: 2, after: 1 } },
    { orderOnDay: { before: 1, after: 2 } },
  ]);
});

test("a dry run that would change nothing says so", async () => {
  await server.call("tp_reorder_workouts", { workout_ids: ids });
  const { data } = await server.call("tp_reorder_workouts", { workout_ids: ids, dry_run: true });
  expect(data).toMatchObject({ dry_run: true, would: [], notes: [expect.stringContaining("No change")] });
  expect(data).not.toHaveProperty("confirmed");
});
