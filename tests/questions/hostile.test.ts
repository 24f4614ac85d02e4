import { afterAll, beforeAll, expect, test } from "vitest";
import type { JsonObject } from "../../src/values/json.js";
import { type InProcess, startInProcess } from "../kit/in-process.js";
import { LENA, SPORT, sum } from "./question.js";

/** Questions at the edges of the calendar and of what may be stored, of years of which nothing else is known. */
const BEFORE = 2023;

let server: InProcess;
beforeAll(async () => {
  server = await startInProcess();
  for (const [index, [day, title, fields]] of SESSIONS.entries())
    put(3_650_000_000 + index, day, title, fields);
});
afterAll(() => server.close());

type Session = readonly [day: string, title: string, fields: JsonObject];

const SESSIONS: readonly Session[] = [
  ["2022-12-26", "Monday of the last week", { totalTime: 1, tssActual: 50, distance: 30_000 }],
  ["2023-01-01", "Sunday, in the new year", { totalTime: 2, tssActual: 100, distance: 60_000 }],
  ["2023-01-02", "Monday of the first week", { totalTime: 1, tssActual: 40, distance: 20_000 }],
  ["2023-03-25", "Late on Saturday", { totalTime: 1, tssActual: 10, startTime: "2023-03-25T23:30:00" }],
  [
    "2023-03-26",
    "In the hour that is not there",
    { totalTime: 1, tssActual: 20, startTime: "2023-03-26T02:30:00" },
  ],
  ["2023-03-27", "Monday", { totalTime: 1, tssActual: 30 }],
  ["2023-05-01", "Run without a load", { totalTime: 1, distance: 10_000, workoutTypeValueId: SPORT.run }],
  ["2023-05-01", "Ride", { totalTime: 1, tssActual: 60 }],
  ["2023-06-01", "Café Runde à Öland", { totalTime: 1, description: "Über den Berg" }],
  ["2023-06-02", "30/30s", { totalTime: 1 }],
  ["2023-06-03", "Over-Unders 3x12", { totalTime: 1 }],
  ["2023-06-05", "over unders", { totalTime: 1 }],
  ["2023-06-06", "5 × 5' VO2", { totalTime: 1 }],
  ["2023-06-07", "15x5 strides", { totalTime: 1 }],
  ["2023-07-01", "Load out of this world", { totalTime: 1, tssActual: 1e300, distance: 10_000 }],
  ["2023-07-02", "Longer than anybody lives", { totalTime: 2_000, tssActual: 50, distance: 10_000 }],
  ["2023-07-03", "Less than nothing", { totalTime: 1, tssActual: 50, distance: -1 }],
  ["2023-07-04", "Ride", { totalTime: 1, tssActual: 50, distance: 10_000 }],
  ["2023-07-05", "Nothing but a number that can't be", { totalTime: -1 }],
  ["2023-08-01", "Planned and missed", { totalTimePlanned: 1, tssPlanned: 70, distancePlanned: 30_000 }],
  ["2023-08-02", "Done and never planned", { totalTime: 1, tssActual: 65, distance: 30_000 }],
  ["2023-08-03", "Planned and done", { totalTime: 1.5, totalTimePlanned: 1, tssActual: 80, tssPlanned: 60 }],
];

function put(workoutId: number, day: string, title: string, fields: JsonObject): void {
  const workouts = server.sandbox.store.records("workouts", LENA);
  const names = Object.keys(workouts[0] ?? {});
  const none = Object.fromEntries(names.map((name) => [name, null]));
  const base = { athleteId: LENA, workoutTypeValueId: SPORT.bike, workoutComments: [], userTags: "" };
  workouts.push({ ...none, ...base, workoutId, workoutDay: `${day}T00:00:00`, title, ...fields });
}

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape
async function ask(tool: string, args: Record<string, unknown>): Promise<any> {
  const { isError, data } = await server.call(tool, args);
  expect(isError ? data : undefined).toBeUndefined();
  return data;
}

const summary = (start_date: string, end_date: string, by: string) =>
  ask("tp_get_training_summary", { start_date, end_date, by });

const told = (start: string, end: string) =>
  SESSIONS.filter(([day]) => day >= start && day <= end).map(([, , fields]) => fields);

const titles = async (search: Record<string, unknown>) => {
  const range = { start_date: `${BEFORE}-06-01`, end_date: `${BEFORE}-06-30` };
  const { workouts } = await ask("tp_find_workouts", { ...range, ...search });
  return workouts.map(({ title }: { title: string }) => title).sort();
};

test("How much did I do in the weeks around New Year? The week of a Sunday begins in the old year", async () => {
  const { periods, total } = await summary("2022-12-26", "2023-01-08", "week");
  expect(periods).toMatchObject([
    { start: "2022-12-26", end: "2023-01-01", sessions: 2, hours: 3, km: 90, tss: 150 },
    { start: "2023-01-02", end: "2023-01-08", sessions: 1, hours: 1, km: 20, tss: 40 },
  ]);
  expect(total.tss).toBe(sum(told("2022-12-26", "2023-01-08"), (one) => Number(one.tssActual)));
});

test("And which week is the first of January in?", async () => {
  const { week, totals } = await ask("tp_get_weekly_summary", { week_of: "2023-01-01" });
  expect(week).toMatchObject({ start: "2022-12-26", end: "2023-01-01" });
  expect(totals.done).toMatchObject({ sessions: 2, minutes: 180, km: 90, tss: 150 });
});

test("Does the week in which the clocks change have all its sessions, each on its own day?", async () => {
  const { periods } = await summary("2023-03-20", "2023-04-02", "week");
  expect(periods.map((one: { tss: number }) => one.tss)).toEqual([30, 30]);
  const { workouts } = await ask("tp_get_workouts", { start_date: "2023-03-26", end_date: "2023-03-26" });
  expect(workouts).toMatchObject([
    { date: "2023-03-26", weekday: "Sun", title: "In the hour that is not there" },
  ]);
});

test("What did I do on the first of May? Of two sessions one has no TSS: it is not taken for zero", async () => {
  const { total, by_sport } = await summary("2023-05-01", "2023-05-01", "all");
  expect(total).toMatchObject({ sessions: 2, hours: 2, km: 10, tss: 60, sessions_without_tss: 1 });
  expect(by_sport.find(({ sport }: { sport: string }) => sport === "Run").total).not.toHaveProperty("tss");
});

test("How was February? A block without a workout has its weeks, and a sentence", async () => {
  const { total, periods, message } = await summary("2023-02-01", "2023-02-28", "week");
  expect(total).toMatchObject({ sessions: 0, hours: 0 });
  expect(total).not.toHaveProperty("tss_compliance_percent");
  expect(periods.map(({ start }: { start: string }) => start)).toEqual([
    "2023-02-01",
    "2023-02-06",
    "2023-02-13",
    "2023-02-20",
    "2023-02-27",
  ]);
  expect(message).toContain("No workouts");
});

test.each([
  ["cafe runde a oland", ["Café Runde à Öland"]],
  ["UBER den", ["Café Runde à Öland"]],
  ["30/30", ["30/30s"]],
  ["over-unders", ["Over-Unders 3x12", "over unders"]],
  ["over unders", ["Over-Unders 3x12", "over unders"]],
  ["Over–Unders", ["Over-Unders 3x12", "over unders"]],
])("Where did I do %s? Accents, capitals and hyphens don't count", async (text, expected) => {
  expect(await titles({ text })).toEqual(expected);
});

test("Where did I do 5x5? As people write it, and not within 15x5", async () => {
  expect(await titles({ intervals: "5x5" })).toEqual(["5 × 5' VO2"]);
});

test("Where did I do 30/30 as intervals? It is said how names are looked for", async () => {
  const { data } = await server.call("tp_find_workouts", { intervals: "30/30" });
  expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining("text") });
});

test("What did July come to? Numbers that can't be are in no sum, and named; the sessions count", async () => {
  const { total, left_out, notes } = await summary("2023-07-01", "2023-07-31", "month");
  expect(total).toMatchObject({ sessions: 5, hours: 3, km: 30, tss: 150, longest_minutes: 60 });
  expect(left_out).toEqual([
    "totalTime 2000 of 2023-07-02 (3650000015)",
    "distance -1 of 2023-07-03 (3650000016)",
    "totalTime -1 of 2023-07-05 (3650000018)",
  ]);
  expect(notes).toEqual([expect.stringMatching(/Values of tssActual .*left out/)]);
});

test("And its first week?", async () => {
  const { totals, left_out, notes } = await ask("tp_get_weekly_summary", { week_of: "2023-07-01" });
  expect(totals.done).toMatchObject({ sessions: 2, minutes: 60, km: 20, tss: 50 });
  expect(left_out).toEqual(["totalTime 2000 of 2023-07-02 (3650000015)"]);
  expect(notes[0]).toMatch(/Values of tssActual .*left out/);
});

test("What was planned in August, and what was done? Neither is mixed into the other", async () => {
  const { total } = await summary("2023-08-01", "2023-08-31", "all");
  expect(total).toMatchObject({
    sessions: 2,
    hours: 2.5,
    tss: 145,
    planned_sessions: 2,
    planned_hours: 2,
    planned_tss: 130,
    missed_sessions: 1,
    tss_compliance_percent: Math.round((80 / 130) * 100),
  });
});

test("How will my form be on a day that is over, and today? The past is elsewhere", async () => {
  for (const to of ["2026-04-01", "2026-04-10"]) {
    const { data } = await server.call("tp_forecast_fitness", { to });
    expect(data.error).toMatchObject({
      code: "VALIDATION_ERROR",
      next_step: expect.stringContaining("tp_get_fitness"),
    });
  }
});

test("How do these two compare, if they are one?", async () => {
  const [ride] = server.sandbox.store
    .records("workouts", LENA)
    .filter((one) => one.workoutTypeValueId === SPORT.bike && typeof one.powerAverage === "number");
  const id = String(ride?.workoutId);
  const { workouts, of } = await ask("tp_compare_workouts", { workout_ids: [id, id] });
  expect([workouts.length, of]).toEqual([1, 1]);
});
