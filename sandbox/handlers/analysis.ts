import type { JsonObject } from "../../src/values/json.js";
import { round } from "../../src/values/number.js";
import { bodyObject, type Call, type Handlers } from "../call.js";
import { numberIn, objectsIn } from "../json.js";
import { averageOf, type Sample, samplesOf, stretchesOf } from "../recording.js";
import { ok, Refusal, type Reply } from "../reply.js";
import { accessibleWorkout } from "../workout-lookup.js";

function workoutIn(call: Call): JsonObject {
  const id = numberIn(bodyObject(call), "workoutId");
  const workout = id === undefined ? undefined : accessibleWorkout(call, id);
  if (!workout || numberIn(workout, "totalTime") === undefined) throw noAnalysis();
  return workout;
}

/** @throws Refusal 404 for a workout without a device file: manual entries have neither samples nor laps */
function recordedWorkout(call: Call): JsonObject {
  const workout = workoutIn(call);
  const owner = numberIn(workout, "athleteId") ?? 0;
  const file = call.store.records("files", owner).find((one) => one.workoutId === workout.workoutId);
  if (!file) throw noAnalysis();
  return workout;
}

function noAnalysis(): Refusal {
  return new Refusal(404, "No analysis for this workout.");
}

/** Totals by identifier. `value` is in the display unit, elapsed time always in seconds. */
function analyzeSummary(call: Call): Reply {
  const workout = workoutIn(call);
  const seconds = Math.round((numberIn(workout, "totalTime") ?? 0) * 3600);
  const metres = numberIn(workout, "distance");
  const data: [string, string, number | undefined, string | null][] = [
    ["TotalElapsedTime", "Elapsed time", elapsed(workout), "h:m:s"],
    ["TotalTimerTime", "Duration", seconds, "h:m:s"],
    ["TotalDistance", "Distance", metres === undefined ? undefined : round(metres / 1000, 2), "km"],
    ["NormalizedPower", "NP", numberIn(workout, "normalizedPowerActual"), "W"],
    ["AveragePower", "Avg Power", numberIn(workout, "powerAverage"), "W"],
    ["AverageHeartRate", "Avg HR", numberIn(workout, "heartRateAverage"), "bpm"],
    ["IntensityFactor", "IF", numberIn(workout, "if"), null],
    ["TSS", "TSS", numberIn(workout, "tssActual"), null],
    ["TotalAscent", "El. Gain", numberIn(workout, "elevationGain"), "m"],
  ];
  const known = data.flatMap(([id, friendlyName, value, unit]) =>
    value === undefined ? [] : [[id, { friendlyName, value, unit }]],
  );
  return ok({ startTimestamp: workout.startTime ?? null, data: Object.fromEntries(known) });
}

/** With the stops that the time of the workout leaves out. */
function elapsed(workout: JsonObject): number {
  return stretchesOf(workout).reduce((sum, { seconds }) => sum + seconds, 0);
}

const CHANNELS = [
  { id: "Power", friendlyName: "Power", unit: "W", zones: "powerZones" },
  { id: "HeartRate", friendlyName: "Heart Rate", unit: "bpm", zones: "heartRateZones" },
  { id: "Cadence", friendlyName: "Cadence", unit: "rpm", zones: undefined },
  { id: "Speed", friendlyName: "Speed", unit: "m/s", zones: undefined },
] as const;

/** One row a second. A channel the device did not record is left out. */
function analyzeCharts(call: Call): Reply {
  const workout = recordedWorkout(call);
  const samples = samplesOf(workout);
  const channels = CHANNELS.filter(({ id }) => samples.some((sample) => sample[id] > 0));
  const settings = call.store.single("settings", numberIn(workout, "athleteId") ?? 0);
  const metadata = channels.map(({ id, friendlyName, unit, zones }) => {
    const values = samples.map((sample) => sample[id]);
    const range = {
      minimum: lowest(values),
      maximum: highest(values),
      average: round(averageOf(samples, id), 1),
    };
    return [id, { friendlyName, unit, ...range, zones: zones ? bands(settings, zones, workout) : [] }];
  });
  const data = samples.map((sample) => ({
    time: sample.time,
    ...Object.fromEntries(channels.map(({ id }) => [id, sample[id]])),
  }));
  return ok({ metadata: Object.fromEntries(metadata), data });
}

const BANDS = { Power: "powerZones", HeartRate: "heartRateZones", Speed: "speedZones" } as const;

/** Seconds in each band, as the details of a workout tell them; null for a channel that was not recorded. */
export function timeInZones(call: Call, workout: JsonObject, channel: keyof typeof BANDS): JsonObject | null {
  const samples = samplesOf(workout);
  if (!samples.some((sample) => sample[channel] > 0)) return null;
  const settings = call.store.single("settings", numberIn(workout, "athleteId") ?? 0);
  const zones = bands(settings, BANDS[channel], workout);
  return {
    timeInZones: zones.map(({ label = "", min = 0, max = 0 }, index) => {
      const next = zones[index + 1]?.min ?? Number.POSITIVE_INFINITY;
      const within = samples.filter(
        (sample) => sample[channel] >= Number(min) && sample[channel] < Number(next),
      );
      return { label, minimum: min, maximum: max, seconds: within.length };
    }),
  };
}

function lowest(values: number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function highest(values: number[]): number {
  return values.reduce((a, b) => Math.max(a, b), 0);
}

/** The sport's own bands, else the default ones. */
function bands(settings: JsonObject, key: string, workout: JsonObject): JsonObject[] {
  const groups = objectsIn(settings, key);
  const group =
    groups.find(({ workoutTypeId }) => workoutTypeId === workout.workoutTypeValueId) ??
    groups.find(({ workoutTypeId }) => workoutTypeId === 0);
  return objectsIn(group ?? {}, "zones").map(({ label = "", minimum = 0, maximum = 0 }) => ({
    label,
    min: minimum,
    max: maximum,
  }));
}

const INTENSITY: Record<string, string> = {
  warmUp: "WarmUp",
  active: "Active",
  rest: "Rest",
  coolDown: "CoolDown",
};

function analyzeLaps(call: Call): Reply {
  const workout = recordedWorkout(call);
  const samples = samplesOf(workout);
  let start = 0;
  const data = stretchesOf(workout).map(({ seconds, intensityClass, stepIndex }, id) => {
    const from = start;
    start += seconds;
    const lap = samples.filter(({ time }) => time >= from && time < start);
    return {
      id,
      Name: `Lap ${id + 1}`,
      Source: "Device",
      Intensity: INTENSITY[intensityClass] ?? "Active",
      LapTrigger: stepIndex === undefined ? "Time" : "WorkoutStep",
      ...(stepIndex === undefined ? {} : { WorkoutStepIndex: stepIndex }),
      TotalElapsedTime: seconds,
      TotalTimerTime: lap.length,
      startOffsetSeconds: from,
      stopOffsetSeconds: start,
      ...lapAverages(lap),
    };
  });
  return ok({
    columnMetadata,
    data,
    lapDetectionState: { powerIntervalsDetected: false },
    lapSources: { Device: data.length },
  });
}

const columnMetadata = {
  Name: { friendlyName: "Name", type: "string" },
  TotalElapsedTime: { friendlyName: "Elapsed time", type: "number", unit: "h:m:s" },
  AveragePower: { friendlyName: "Avg Power", type: "number", unit: "W" },
  AverageHeartRate: { friendlyName: "Avg HR", type: "number", unit: "bpm" },
  AverageSpeed: { friendlyName: "Avg Speed", type: "number", unit: "m/s" },
};

function lapAverages(lap: Sample[]): JsonObject {
  const power = averageOf(lap, "Power");
  return {
    ...(power > 0
      ? { AveragePower: Math.round(power), MaximumPower: highest(lap.map(({ Power }) => Power)) }
      : {}),
    AverageHeartRate: Math.round(averageOf(lap, "HeartRate")),
    MaximumHeartRate: highest(lap.map(({ HeartRate }) => HeartRate)),
    AverageSpeed: round(averageOf(lap, "Speed"), 2),
    TotalDistance: round(
      lap.reduce((sum, { Speed }) => sum + Speed, 0),
      1,
    ),
  };
}

export const analysisHandlers = { analyzeSummary, analyzeCharts, analyzeLaps } satisfies Handlers;
