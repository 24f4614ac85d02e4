import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { objectsIn } from "../../sandbox/json.js";
import type { NativeStructure } from "../../src/structure/index.js";
import type { JsonObject } from "../../src/values/json.js";
import { type InProcess, startInProcess } from "../kit/in-process.js";
import { corpus, differences, type Expectation, type Outcome, readFixture } from "../structure/corpus.js";
import { LENA, settingsOf } from "../tools/fresh-account.js";

/** Every notation of coaches through the whole request path: what was meant is what the account holds afterwards. */

interface Call {
  id: string;
  args: Record<string, unknown>;
  expect: (Expectation & { stored?: JsonObject })[];
}

const calls = readFixture<Call[]>("calls.json");
let server: InProcess;

beforeAll(async () => {
  server = await startInProcess();
  becomeAthleteOfTheCorpus(server);
});
afterAll(async () => {
  expect(server.sandbox.violations).toEqual([]);
  await server.close();
});

describe("notations", () => {
  test.each(corpus.notations.map((row, index) => ({ ...row, day: dayAfter(index) })))(
    "$id $sport",
    async ({ id, sport, structure, expect: expectations, day }) => {
      const { outcome } = await create({ date: day, sport, title: id, structure });
      const found = expectations.map((expected) => differences(outcome, expected));
      expect(found.some((each) => each.length === 0) ? [] : [outcome.says, ...found.flat()]).toEqual([]);
    },
  );

  test.each(calls)("$id $args", async ({ id, args, expect: expectations }) => {
    const { outcome, workout } = await create({ title: id, ...args });
    const found = expectations.map((expected) => [
      ...callDifferences(outcome, workout, expected),
      ...(expected.stored === undefined ? [] : notStored(workout, expected.stored)),
    ]);
    expect(found.some((each) => each.length === 0) ? [] : [outcome.says, ...found.flat()]).toEqual([]);
  });

  test("all of them were run", () => {
    const verdicts = [...corpus.notations, ...calls].map(({ expect: [first] }) => first?.verdict);
    const count = (verdict: string) => verdicts.filter((each) => each === verdict).length;
    expect([count("accept"), count("ask"), count("refuse")]).toEqual([154, 18, 87]);
  });
});

/** A day of its own for each row. */
function dayAfter(index: number): string {
  return new Date(Date.UTC(2027, 5, 1 + index)).toISOString().slice(0, 10);
}

/** Plans a workout; after a refusal nothing may be there. */
async function create(args: Record<string, unknown>): Promise<{ outcome: Outcome; workout?: JsonObject }> {
  const before = workouts().length;
  const { isError, data } = await server.call("tp_create_workout", { allow_duplicate: true, ...args });
  if (isError) {
    expect(workouts()).toHaveLength(before);
    return { outcome: { says: spoken(data.error as JsonObject) } };
  }
  const made = data.workout as JsonObject;
  const workout = workouts().find(({ workoutId }) => String(workoutId) === made.workout_id);
  const { structure } = workout ?? {};
  const native: NativeStructure | undefined = structure ? JSON.parse(JSON.stringify(structure)) : undefined;
  const { totalTimePlanned: hours, distancePlanned: metres } = workout ?? {};
  const minutes = typeof hours === "number" ? hours * 60 : null;
  const outcome = { says: JSON.stringify(data), minutes, metres: typeof metres === "number" ? metres : null };
  return { outcome: { ...outcome, ...(native ? { native } : {}) }, ...(workout ? { workout } : {}) };
}

function workouts(): JsonObject[] {
  return server.sandbox.store.records("workouts", LENA);
}

function spoken(error: JsonObject): string {
  return [error.message, error.next_step].join("\n");
}

/** A call without intervals is judged by what is stored of it. */
function callDifferences(outcome: Outcome, workout: JsonObject | undefined, expected: Expectation): string[] {
  const hasSteps = expected.steps !== undefined;
  const wrong = differences(outcome, hasSteps ? expected : { ...expected, verdict: "refuse" });
  if (hasSteps) return wrong;
  const isAccepted = workout !== undefined;
  return isAccepted === (expected.verdict === "accept")
    ? wrong
    : [isAccepted ? "is accepted" : "is refused", ...wrong];
}

function notStored(workout: JsonObject | undefined, wanted: JsonObject): string[] {
  return Object.entries(wanted)
    .filter(([key, value]) => workout?.[key] !== value)
    .map(([key, value]) => `${key} is ${JSON.stringify(workout?.[key])}, not ${JSON.stringify(value)}`);
}

/** Thresholds, zones and pool of the athlete whose sessions the labels are of. */
function becomeAthleteOfTheCorpus(running: InProcess): void {
  const settings = settingsOf(running);
  const { ftp, lthr, max_hr, threshold_speed_mps: speed, zones } = corpus.athlete;
  const ids = { general: 0, Swim: 1, Bike: 2, Run: 3 };
  const sets = (
    key: string,
    thresholds: Record<string, number>,
    bands: Record<string, [number, number][]>,
  ) => {
    const [like = {}] = objectsIn(settings, key);
    settings[key] = Object.entries(thresholds).map(([sport, threshold]) => ({
      ...like,
      workoutTypeId: ids[sport as keyof typeof ids],
      threshold,
      ...(key === "heartRateZones" ? { maximumHeartRate: max_hr[sport] ?? null } : {}),
      zones: (bands[sport] ?? []).map(([minimum, maximum], index) => ({
        label: `Zone ${index + 1}`,
        minimum,
        maximum,
      })),
    }));
  };
  sets("powerZones", ftp, zones.power_watts);
  sets("heartRateZones", lthr, zones.heart_rate_bpm);
  sets("speedZones", speed, zones.speed_mps);
  running.sandbox.store.single("pools", LENA).defaultId = "DEFAULT-25Y";
}
