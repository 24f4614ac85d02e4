import {
  criticalModel,
  criticalSeconds,
  formatPace,
  modelled,
  PEAK_DISTANCES,
  riegel,
} from "../training/index.js";
import { clockText } from "../values/clock-text.js";
import { isNumber, round } from "../values/number.js";
import type { Id, Quantity } from "../values/quantity.js";
import { dayOf } from "./dates.js";
import { textOf } from "./text.js";

/** What bests say of races and thresholds: by formulas in print, always as a hint. */

/** Seconds of TrainingPeaks' power bests. */
const POWER_SECONDS: Readonly<Record<string, number>> = {
  power5sec: 5,
  power1min: 60,
  power5min: 300,
  power10min: 600,
  power20min: 1200,
  power60min: 3600,
};
const SPEED_TYPES = [
  "speed800Meter",
  "speed1K",
  "speed1Mi",
  "speed5K",
  "speed10K",
  "speedHalfMarathon",
  "speedMarathon",
];
const RACES_KM = [1.609344, 5, 10, 21.0975, 42.195];
/** A best this many times shorter than the race says little of it. */
const MOST_TIMES_LONGER = 10;
/** FTP is taken as this part of the best twenty minutes (Coggan, Allen). */
const FTP_OF_20_MINUTES = 0.95;

interface StoredBest {
  value?: number | null;
  workoutDate?: string | null;
  workoutId?: Id<"workoutId"> | null;
  invalid?: boolean | null;
}

/** Types of bests that predictions of a sport are made from. */
export function predictiveTypes(sport: "Bike" | "Run"): string[] {
  return sport === "Run" ? SPEED_TYPES : Object.keys(POWER_SECONDS);
}

/** The best of a list; undefined without one. What is marked as wrong does not count. */
export function topOf<R extends StoredBest>(records: readonly R[] | null | undefined): R | undefined {
  return (records ?? [])
    .filter(({ value, invalid }) => isNumber(value) && value > 0 && invalid !== true)
    .reduce<R | undefined>((best, one) => ((one.value ?? 0) > (best?.value ?? 0) ? one : best), undefined);
}

interface TypedBest {
  type: string;
  best: StoredBest;
}

/** Bests over distances, shortest first. */
export function runBests(found: readonly TypedBest[]) {
  return found.map(({ type, best }) => {
    const metres = PEAK_DISTANCES[type] ?? 0;
    const seconds = metres / (best.value ?? 1);
    return {
      distance_km: round(metres / 1000, 4),
      seconds: round(seconds),
      time: clockText(seconds),
      pace: formatPace(best.value ?? null, "km") ?? "",
      ...whence(best),
    };
  });
}

/** Bests over durations, shortest first, with W/kg where the weight is known. */
export function rideBests(found: readonly TypedBest[], weight: Quantity<"kg"> | undefined) {
  return found.map(({ type, best }) => ({
    seconds: POWER_SECONDS[type] ?? 0,
    power_w: round(best.value ?? 0),
    watts_per_kilogram: perKg(best.value, weight),
    ...whence(best),
  }));
}

function whence({ workoutDate, workoutId }: StoredBest) {
  return {
    date: workoutDate ? dayOf(workoutDate) : undefined,
    workout_id: workoutId ? textOf(workoutId) : undefined,
  };
}

/** Watts per kilogram; undefined when either is not known. */
export function perKg(
  watts: Quantity<"W"> | null | undefined,
  weight: Quantity<"kg"> | undefined,
): number | undefined {
  return isNumber(watts) && weight ? round(watts / weight, 2) : undefined;
}

type RunBest = ReturnType<typeof runBests>[number];
type RideBest = ReturnType<typeof rideBests>[number];

/** Race times by Riegel and by critical speed. @param alsoKm a further distance */
export function raceTimes(bests: readonly RunBest[], alsoKm: Quantity<"km"> | undefined) {
  const model = speedModelOf(bests);
  const distances = [...new Set([...RACES_KM, ...(alsoKm === undefined ? [] : [alsoKm])])].sort(
    (a, b) => a - b,
  );
  return distances.flatMap((km) => {
    const from = basisOf(bests, km);
    if (!from) return [];
    const seconds = riegel({ metres: from.distance_km * 1000, seconds: from.seconds }, km * 1000);
    const critical = model && criticalSeconds(model, km * 1000);
    return [
      {
        distance_km: km,
        riegel: clockText(seconds),
        riegel_seconds: round(seconds),
        riegel_pace: formatPace((km * 1000) / seconds, "km") ?? "",
        riegel_from: { distance_km: from.distance_km, seconds: from.seconds, date: from.date },
        ...(critical ? { critical_speed: clockText(critical), critical_speed_seconds: round(critical) } : {}),
      },
    ];
  });
}

/** The best that promises most among those not much shorter than the race, else the longest. */
function basisOf(bests: readonly RunBest[], km: number): RunBest | undefined {
  const near = bests.filter(({ distance_km }) => distance_km * MOST_TIMES_LONGER >= km);
  const promise = (best: RunBest) => riegel({ metres: best.distance_km, seconds: best.seconds }, km);
  return near.length > 0
    ? near.reduce((best, one) => (promise(one) < promise(best) ? one : best))
    : bests.toSorted((a, b) => a.distance_km - b.distance_km).at(-1);
}

function speedModelOf(bests: readonly RunBest[]) {
  return criticalModel(bests.map(({ seconds, distance_km }) => ({ seconds, done: distance_km * 1000 })));
}

/** Critical speed and D', and the bests behind them; undefined when they are too few or too alike. */
export function criticalSpeed(bests: readonly RunBest[]) {
  const model = speedModelOf(bests);
  if (!model) return undefined;
  const used = modelled(bests.map((best) => ({ ...best, done: best.distance_km })));
  return {
    critical_speed: formatPace(model.rate, "km") ?? "",
    d_prime_m: round(model.reserve),
    from_km: used.map(({ distance_km }) => distance_km),
  };
}

/** Critical power and W', and the bests behind them; undefined when they are too few or too alike. */
export function criticalPower(bests: readonly RideBest[], weight: Quantity<"kg"> | undefined) {
  const efforts = bests.map((best) => ({ seconds: best.seconds, done: best.power_w * best.seconds }));
  const model = criticalModel(efforts);
  if (!model) return undefined;
  return {
    critical_power_w: round(model.rate),
    watts_per_kilogram: perKg(model.rate, weight),
    w_prime_kj: round(model.reserve / 1000, 1),
    from_seconds: modelled(efforts).map(({ seconds }) => seconds),
  };
}

/** Where the bests contradict the threshold that is set; a hint each, never more. */
export function ftpHints(bests: readonly RideBest[], ftp: Quantity<"W"> | null | undefined): string[] {
  const best = bests.find(({ seconds }) => seconds === 1200);
  const promised = best && round(best.power_w * FTP_OF_20_MINUTES);
  if (!best || !promised || !isNumber(ftp) || promised <= ftp) return [];
  return [
    `95 % of the best 20 minutes (${best.power_w} W on ${best.date}) is ${promised} W, above the FTP of ${ftp} W: it may be set too low. A hint only; a test decides.`,
  ];
}

/** The same of running. @param threshold m/s */
export function paceHints(
  bests: readonly RunBest[],
  threshold: Quantity<"m/s"> | null | undefined,
): string[] {
  const model = speedModelOf(bests);
  if (!model || !isNumber(threshold) || model.rate <= threshold) return [];
  const [promised, set] = [formatPace(model.rate, "km"), formatPace(threshold, "km")];
  if (promised === set) return [];
  return [
    `Critical speed out of the bests is ${promised}, faster than the threshold pace of ${set}: it may be set too slow. A hint only; a test decides.`,
  ];
}
