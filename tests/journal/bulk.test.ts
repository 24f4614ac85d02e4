import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { FolderStore } from "../../src/journal/folder-store.js";
import type { JsonObject } from "../../src/values/json.js";
import { type InProcess, startInProcess } from "../kit/in-process.js";
import { differences, stateOf } from "./state.js";

let server: InProcess;
beforeEach(async () => {
  server = await startInProcess();
});
afterEach(() => server.close());

const LENA = 4100101;
const workouts = () => server.sandbox.store.records("workouts", LENA);
const between = (start: string, end: string) =>
  workouts().filter(
    ({ workoutDay }) => String(workoutDay) >= start && String(workoutDay).slice(0, 10) <= end,
  );
const isPlanned = ({ totalTime }: JsonObject) => totalTime === null;

/** Asks for the plan, carries it out, and takes it back; each is one call. */
async function planned(input: Record<string, unknown>) {
  const before = stateOf(server.sandbox, [LENA]);
  const { data: plan } = await server.call("tp_change_workouts", input);
  expect(plan).toMatchObject({ status: "planned", plan_id: expect.any(String) });
  expect(differences(before, stateOf(server.sandbox, [LENA]))).toEqual([]);
  const { data: done } = await server.call("tp_change_workouts", { ...input, plan_id: plan.plan_id });
  expect(done).toMatchObject({
    status: "done",
    made: plan.count,
    confirmed: true,
    change_id: expect.any(String),
  });
  return {
    plan: plan.plan as Record<string, JsonObject>[],
    weeks: plan.weeks,
    undo: async () => {
      const { data } = await server.call("tp_undo_change", { change_id: done.change_id });
      expect(data).toMatchObject({ message: `${plan.count} undone.` });
      expect(differences(before, stateOf(server.sandbox, [LENA]))).toEqual([]);
    },
  };
}

describe("what people ask for, in two calls, and a third that takes it back", () => {
  test("ill: everything from Thursday a day later", async () => {
    const ids = between("2026-04-16", "2026-04-26")
      .filter(isPlanned)
      .map(({ workoutId, workoutDay }) => [workoutId, workoutDay]);
    const { undo } = await planned({
      action: "shift",
      start_date: "2026-04-16",
      end_date: "2026-04-26",
      days: 1,
    });
    for (const [id, day] of ids) {
      const now = workouts().find(({ workoutId }) => workoutId === id)?.workoutDay;
      expect(Date.parse(`${now}Z`) - Date.parse(`${day}Z`)).toBe(86_400_000);
    }
    await undo();
  });

  test("last week's plan once more in two weeks, with what else is there", async () => {
    const { plan, undo } = await planned({
      action: "copy",
      start_date: "2026-03-30",
      end_date: "2026-04-05",
      days: 14,
    });
    expect(plan.some(({ same_day: there }) => Array.isArray(there) && there.length > 0)).toBe(true);
    for (const { after } of plan) expect(after?.minutes ?? 0).toBeGreaterThan(0);
    // The recording of Sunday may be that of Sunday's planned ride: one ride is copied, not two.
    const sundays = plan.filter(({ after }) => after?.date === "2026-04-19").map(({ after }) => after?.title);
    expect(sundays).toEqual(["Easy ride"]);
    await undo();
  });

  test("Tuesday and Thursday swapped", async () => {
    const titles = (day: string) => between(day, day).map(({ title }) => title);
    const [tuesday, thursday] = [titles("2026-04-14"), titles("2026-04-16")];
    const { undo } = await planned({ action: "swap", start_date: "2026-04-14", end_date: "2026-04-16" });
    expect([titles("2026-04-16"), titles("2026-04-14")]).toEqual([tuesday, thursday]);
    await undo();
  });

  test("the planned swims of May deleted", async () => {
    const swims = () =>
      between("2026-05-01", "2026-05-31").filter(({ workoutTypeValueId }) => workoutTypeValueId === 1);
    expect(swims().length).toBeGreaterThan(0);
    const { undo } = await planned({
      action: "delete",
      start_date: "2026-05-01",
      end_date: "2026-05-31",
      sport: "Swim",
    });
    expect(swims()).toEqual([]);
    await undo();
  });

  test("Tuesdays a tenth shorter for three weeks: intervals, time and load follow each other", async () => {
    const { plan, weeks, undo } = await planned({
      action: "scale",
      start_date: "2026-04-11",
      end_date: "2026-05-03",
      weekday: "Tue",
      percent: 90,
    });
    expect(plan[0]).toMatchObject({
      before: { minutes: 68, tss: 80.8, intervals: expect.stringContaining("3x(12:00") },
      after: { minutes: 61.2, tss: 72.8, if: 0.84, intervals: expect.stringContaining("3x(10:50") },
    });
    expect(weeks).toHaveLength(3);
    await undo();
  });

  test("easier: a tenth less intensity is a fifth less load", async () => {
    const { plan } = await planned({
      action: "scale",
      start_date: "2026-04-14",
      end_date: "2026-04-14",
      percent: 90,
      scale_of: "intensity",
    });
    expect(plan[0]).toMatchObject({
      before: { minutes: 68, tss: 80.8, if: 0.84 },
      after: { minutes: 68, tss: 65.4, if: 0.76, intervals: expect.stringContaining("86-90 %") },
    });
  });
});

test("what is completed is named and left alone", async () => {
  const { data } = await server.call("tp_change_workouts", {
    action: "delete",
    start_date: "2026-04-06",
    end_date: "2026-04-12",
  });
  expect(data.left_out).not.toEqual([]);
  const done = between("2026-04-06", "2026-04-12").filter((one) => !isPlanned(one)).length;
  expect(data.left_out).toHaveLength(done);
});

test("a dry run of the first call shows the plan, which is carried out by the call with its plan_id", async () => {
  const input = { action: "shift", start_date: "2026-04-13", end_date: "2026-04-19", days: 1 };
  const { data } = await server.call("tp_change_workouts", { ...input, dry_run: true });
  expect(data).toMatchObject({ dry_run: true, would: [], status: "planned", plan_id: expect.any(String) });
  expect(data.plan).toHaveLength(Number(data.count));
  expect(JSON.stringify(data)).not.toContain("Nothing would be changed");
  const then = { ...input, plan_id: data.plan_id };
  const { data: shown } = await server.call("tp_change_workouts", {
    ...then,
    dry_run: true,
    response_format: "detailed",
  });
  expect(shown.requests).toHaveLength(Number(data.count));
  const { data: done } = await server.call("tp_change_workouts", then);
  expect(done).toMatchObject({ status: "done", made: data.count });
});

test("taking it back, and that again, reads what is kept once, however many changes it has", async () => {
  const input = { action: "shift", start_date: "2026-04-13", end_date: "2026-04-26", days: 1 };
  const { undo } = await planned(input);
  const moved = stateOf(server.sandbox, [LENA]);
  await undo();
  const { data } = await server.call("tp_list_changes");
  const [last] = data.changes as { change_id: string; count: number }[];
  const reads = vi.spyOn(FolderStore.prototype, "all");
  onTestFinished(() => reads.mockRestore());
  const { data: again } = await server.call("tp_undo_change", { change_id: last?.change_id });
  expect(again.message).toMatch(/^\d\d+ undone\.$/);
  expect(reads.mock.calls.length).toBeLessThanOrEqual(2);
  expect(differences(moved, stateOf(server.sandbox, [LENA]))).toEqual([]);
});

test("a plan is not carried out once the calendar has changed, nor for another input", async () => {
  const input = { action: "shift", start_date: "2026-04-13", end_date: "2026-04-19", days: 1 };
  const { data } = await server.call("tp_change_workouts", input);
  const other = await server.call("tp_change_workouts", { ...input, days: 2, plan_id: data.plan_id });
  expect(other.data.error).toMatchObject({ code: "CONFLICT" });
  const [first] = between("2026-04-13", "2026-04-19");
  if (first) first.title = "Changed by the coach";
  const later = await server.call("tp_change_workouts", { ...input, plan_id: data.plan_id });
  expect(later.data.error).toMatchObject({ code: "CONFLICT" });
});

test("it stops at the first failure and says what was made, what failed and what was not tried", async () => {
  const input = { action: "shift", start_date: "2026-04-13", end_date: "2026-04-26", days: 1 };
  const { data: plan } = await server.call("tp_change_workouts", input);
  server.sandbox.faults.add({ kind: "status", status: 400, operationId: "updateWorkout", skip: 1 });
  const { data } = await server.call("tp_change_workouts", { ...input, plan_id: plan.plan_id });
  expect(data).toMatchObject({ status: "stopped", made: 1 });
  expect(data.failed_parts).toHaveLength(1);
  expect(data.not_tried).toHaveLength(Number(plan.count) - 2);
});

test.each([
  [{ action: "shift", days: 1 }, "start_date and end_date"],
  [{ action: "shift", start_date: "2026-04-13", end_date: "2026-04-19" }, "shift needs days"],
  [{ action: "scale", start_date: "2026-04-13", end_date: "2026-04-19" }, "percent"],
  [{ action: "set", start_date: "2026-04-13", end_date: "2026-04-19" }, "set needs"],
  [
    { action: "shift", start_date: "2026-04-13", end_date: "2026-04-19", days: 1, title: "x" },
    "title is for the action set",
  ],
])("%j is refused before any request", async (input, message) => {
  const { data } = await server.call("tp_change_workouts", input);
  expect((data.error as { message: string }).message).toContain(message);
  expect(server.sandbox.requests.filter(({ path }) => path.includes("/workouts/"))).toEqual([]);
});
