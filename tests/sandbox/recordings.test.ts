import { expect, test } from "vitest";
import { fitFileOf } from "../../sandbox/fit-file.js";
import { peaksOf } from "../../sandbox/peaks.js";
import { samplesOf } from "../../sandbox/recording.js";
import { seasonOf } from "../../sandbox/seasons/index.js";
import { roster } from "../../sandbox/seasons/people.js";
import { fitContainer } from "../../src/files/fit/container.js";
import { fitFacts } from "../../src/files/fit/facts.js";
import type { JsonObject } from "../../src/values/json.js";

const TODAY = "2026-04-10";
const done = (seasonOf(roster.self, TODAY).workouts?.() ?? []).filter(
  ({ totalTime, workoutTypeValueId }) => totalTime !== null && workoutTypeValueId !== 9,
);
const recent = done.slice(-40);
const rides = recent.filter(({ workoutTypeValueId }) => workoutTypeValueId === 2);

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function normalized(watts: readonly number[]): number {
  const windows = watts.slice(29).map((_, at) => mean(watts.slice(at, at + 30)));
  return mean(windows.map((value) => value ** 4)) ** 0.25;
}

test("a recording says what its workout says: distance, heart rate, power", () => {
  for (const workout of recent) {
    const samples = samplesOf(workout);
    const metres = samples.reduce((sum, { Speed }) => sum + Speed, 0);
    expect(metres / Number(workout.distance), String(workout.title)).toBeCloseTo(1, 1);
    const heart = mean(samples.filter(({ Speed }) => Speed > 0).map(({ HeartRate }) => HeartRate));
    expect(heart / Number(workout.heartRateAverage), String(workout.title)).toBeCloseTo(1, 0);
  }
  for (const ride of rides.slice(-6)) {
    const riding = samplesOf(ride).filter(({ Speed }) => Speed > 0);
    const np = normalized(riding.map(({ Power }) => Power));
    expect(Math.abs(np / Number(ride.normalizedPowerActual) - 1), String(ride.title)).toBeLessThan(0.06);
    expect(Math.max(...riding.map(({ Power }) => Power))).toBe(ride.powerMaximum);
  }
});

test("bests are those of the recording", () => {
  const [ride] = rides.slice(-1);
  if (!ride) throw new Error("no ride");
  const samples = samplesOf(ride);
  const clock = new Array<number>((samples.at(-1)?.time ?? 0) + 1).fill(0);
  for (const { time, Power } of samples) clock[time] = Power;
  for (const [type, seconds] of [
    ["power5sec", 5],
    ["power5min", 300],
    ["power20min", 1200],
  ] as const) {
    const means = clock.slice(seconds - 1).map((_, at) => mean(clock.slice(at, at + seconds)));
    expect(peaksOf(ride).find((peak) => peak.type === type)?.value).toBe(Math.round(Math.max(...means)));
  }
});

test("rides without a plan have a stop that was recorded", () => {
  const unplanned = done.filter((w) => w.workoutTypeValueId === 2 && w.structure === null);
  expect(unplanned.length).toBeGreaterThan(0);
  for (const ride of unplanned.slice(-3)) {
    const standing = samplesOf(ride).filter(({ Speed, Power }) => Speed === 0 && Power === 0);
    expect(standing.length).toBeGreaterThanOrEqual(180);
  }
});

test("the file of a recording is one: checksums, sport, start, time and distance", () => {
  for (const workout of recent.slice(-8)) {
    const file = fitContainer(fitFileOf(workout));
    if (!("data" in file)) throw new Error(file.problem);
    const told = fitFacts(file.data);
    if (!("facts" in told)) throw new Error(told.kind);
    expect(told.facts.startMs).toBe(Date.parse(`${String(workout.startTime).slice(0, 19)}Z`));
    expect(told.facts.metres).toBeCloseTo(Number(workout.distance), 0);
    expect(told.facts.seconds).toBe(samplesOf(workout).length);
    expect(told.facts.sports.length).toBe(hasSport(workout) ? 1 : told.facts.sports.length);
  }
});

function hasSport({ workoutTypeValueId }: JsonObject): boolean {
  return [1, 2, 3].includes(Number(workoutTypeValueId));
}
