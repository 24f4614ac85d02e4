import { expect, test } from "vitest";
import { resultOf } from "../../kit/server.js";
import { desk, LENA, refusedUnsent } from "../workouts/desk.js";

/** The plan of the sandbox: eight weeks of three runs from Monday 2020-01-06, and a banner on its first day. */
const PLAN = "88017";
const plans = desk();

function calendar() {
  return plans.server.sandbox.store.records("workouts", LENA);
}

function planEntries() {
  return plans.server.sandbox.store.records("planWorkouts", LENA);
}

/** Sessions that stand on the calendar from a day on. */
function plannedFrom(day: string) {
  return calendar().filter(({ workoutDay }) => String(workoutDay) >= day);
}

function posts(): number {
  return plans.sent().filter((line) => line.startsWith("POST")).length;
}

test("plans are listed and read with trimmed titles, hours and kilometres", async () => {
  const list = await plans.call("tp_list_training_plans");
  expect(list.data).toMatchObject({
    count: 1,
    plans: [{ plan_id: PLAN, title: "10k in 8 weeks", weeks: 8, workouts: 24, total_hours: 22.4 }],
  });
  const { data } = await plans.call("tp_get_training_plan", { plan_id: PLAN });
  expect(data.weeks).toHaveLength(8);
  expect(data).toMatchObject({
    days: 56,
    weeks: expect.arrayContaining([{ week: 1, hours: 2.8, km: 31 }]),
    by_sport: [{ sport: "Run", hours: 22.4, km: 248 }],
  });
});

test("KB-75: sessions are told by week and day of the plan, the name of a period is marked as none", async () => {
  plans.sent();
  const { data } = await plans.call("tp_get_training_plan_workouts", { plan_id: PLAN, last_week: 1 });
  expect(data).toMatchObject({
    count: 4,
    workouts: [
      { week: 1, day: 1, title: "Base period", sport: "Other", period_banner: true },
      { week: 1, day: 2, sport: "Run", planned: { minutes: expect.any(Number) } },
      { day: 4 },
      { day: 6 },
    ],
  });
  expect(plans.sent().at(-1)).toBe(`GET /plans/v1/plans/${PLAN}/workouts/2020-01-06/2020-03-03`);
});

test("KB-74, KB-75: a plan is copied session by session, never by the native command; the plan itself stays as it is", async () => {
  const before = structuredClone(planEntries());
  plans.sent();
  const progress: unknown[] = [];
  const result = resultOf(
    await plans.server.client.callTool(
      { name: "tp_apply_training_plan", arguments: { plan_id: PLAN, start_date: "2026-06-01" } },
      { onprogress: ({ progress: done, total }) => progress.push([done, total]) },
    ),
  );
  expect(result.data).toMatchObject({
    confirmed: true,
    total: 24,
    created: 24,
    skipped_periods: ['"Base period"'],
  });
  expect(result.data).not.toHaveProperty("notes");
  // One request for the days' availability, then 24 sessions; the last step may be told together with the result.
  expect(progress).toContainEqual([24, 25]);
  const [first] = result.data.workouts;
  expect(first).toMatchObject({ week: 1, day: 2, date: "2026-06-02", weekday: "Tue", sport: "Run" });
  const sent = plans.sent();
  expect(sent.filter((line) => line.startsWith("POST"))).toHaveLength(24);
  expect(sent.some((line) => /\/commands\/|applyplan/i.test(line))).toBe(false);
  expect(
    plannedFrom("2026-06-01").filter(({ workoutTypeValueId }) => workoutTypeValueId === 3).length,
  ).toBeGreaterThanOrEqual(24);
  expect(planEntries()).toEqual(before);
});

test("calling it again leaves out what is there already, and so does not double anything", async () => {
  plans.sent();
  const { data } = await plans.call("tp_apply_training_plan", {
    plan_id: PLAN,
    start_date: "2026-06-01",
    last_week: 1,
  });
  expect(data).toMatchObject({ total: 3, created: 0 });
  expect(data.already_there).toHaveLength(3);
  expect(posts()).toBe(0);
});

test("it stops at the first failure, says what was made and what was not tried, and goes on from there", async () => {
  const args = { plan_id: PLAN, start_date: "2027-01-04", first_week: 2, last_week: 3 };
  plans.server.sandbox.faults.add({ kind: "status", status: 500, operationId: "createWorkout", skip: 2 });
  const { data } = await plans.call("tp_apply_training_plan", args);
  expect(data).toMatchObject({
    confirmed: false,
    total: 6,
    created: 2,
    workouts: [{ week: 2 }, { week: 2 }],
  });
  expect(data.failed_parts).toHaveLength(1);
  expect(data.not_tried).toHaveLength(3);
  expect(data.not_tried[0]).toContain("of Tue 2027-01-19");
  const again = await plans.call("tp_apply_training_plan", args);
  expect(again.data).toMatchObject({ confirmed: true, created: 4 });
  expect(again.data.already_there).toHaveLength(2);
});

test("KB-75: a genuine session of the sport Other is copied, with everything that is planned for it", async () => {
  const [banner] = planEntries();
  planEntries().push({
    ...structuredClone(banner),
    workoutId: 700_900,
    title: "Climbing hall ",
    workoutDay: "2020-02-24T00:00:00",
    startTimePlanned: "2020-02-24T18:30:00",
    totalTimePlanned: 1.5,
    userTags: "hall",
    coachComments: "Have fun",
    caloriesPlanned: 400,
  });
  const { data } = await plans.call("tp_apply_training_plan", {
    plan_id: PLAN,
    start_date: "2026-09-07",
    first_week: 8,
  });
  const climbing = data.workouts.find((one: { sport: string }) => one.sport === "Other");
  expect(climbing).toMatchObject({ title: "Climbing hall", date: "2026-10-26", start: "18:30", minutes: 90 });
  expect(calendar().find(({ workoutId }) => String(workoutId) === climbing.workout_id)).toMatchObject({
    userTags: "hall",
    coachComments: "Have fun",
    caloriesPlanned: 400,
    startTimePlanned: "2026-10-26T18:30:00",
  });
});

test("another weekday and availability that speaks against it are said, in a dry run that writes nothing", async () => {
  plans.sent();
  const { data } = await plans.call("tp_apply_training_plan", {
    plan_id: PLAN,
    start_date: "2026-05-05",
    last_week: 1,
    dry_run: true,
  });
  expect(data).toMatchObject({ dry_run: true });
  expect(JSON.stringify(data)).toContain("2026-05-06");
  expect(posts()).toBe(0);
});

test("a plan without sessions is no error to read, and is refused to copy", async () => {
  const { store } = plans.server.sandbox;
  store.records("plans", LENA).push({ planId: 90, title: "Empty", ownerPersonId: LENA });
  const read = await plans.call("tp_get_training_plan_workouts", { plan_id: 90 });
  expect(read.data).toMatchObject({ count: 0, message: expect.any(String) });
  const applied = await plans.call("tp_apply_training_plan", { plan_id: 90, start_date: "2026-06-01" });
  expect(applied.data.error).toMatchObject({
    code: "NOT_FOUND",
    message: expect.stringContaining('"Empty"'),
  });
});

test("bad input is refused before anything is asked", async () => {
  await refusedUnsent(
    plans,
    "tp_apply_training_plan",
    { plan_id: PLAN, start_date: "next Monday" },
    "start_date",
  );
  await refusedUnsent(
    plans,
    "tp_apply_training_plan",
    { plan_id: PLAN, start_date: "2026-06-01", first_week: 3, last_week: 2 },
    "last_week",
  );
});

test("when the calendar cannot be read nothing is copied, as doubles could not be told", async () => {
  plans.server.sandbox.faults.add({ kind: "status", status: 403, operationId: "listWorkouts" });
  plans.sent();
  const { isError } = await plans.call("tp_apply_training_plan", { plan_id: PLAN, start_date: "2028-01-03" });
  expect(isError).toBe(true);
  expect(posts()).toBe(0);
});

test("a cancelled call writes no more, and the next one makes what is missing", async () => {
  const args = { plan_id: PLAN, start_date: "2029-01-01", first_week: 4, last_week: 5 };
  const leaving = new AbortController();
  const cancelled = plans.server.client.callTool(
    { name: "tp_apply_training_plan", arguments: args },
    {
      signal: leaving.signal,
      onprogress: ({ progress }) => progress === 2 && leaving.abort("no longer wanted"),
    },
  );
  await expect(cancelled).rejects.toThrow();
  const { data } = await plans.call("tp_apply_training_plan", args);
  expect(data.created).toBeGreaterThanOrEqual(3);
  expect(data.created + data.already_there.length).toBe(6);
});
