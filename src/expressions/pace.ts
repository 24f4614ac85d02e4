import { sports } from "../../generated/tables.js";
import { formatPace, PACE_FORMS, type PaceUnit, parsePace } from "../training/index.js";
import type { Id, IdText, Quantity } from "../values/quantity.js";

/** Threshold paces as people write them. */

const SWIM = sports.idOf("Swim");
const ON_FOOT: readonly number[] = [sports.idOf("Run"), sports.idOf("Walk")];
const RUN = sports.idOf("Run");

/** Speed of `4:10/km` in m/s; a bare `4:10` counts for `unit`. Undefined for anything else (KB-68). */
export function speedOfPace(text: string | undefined, unit: PaceUnit): Quantity<"m/s"> | undefined {
  if (text === undefined) return undefined;
  return parsePace(text.includes("/") ? text : `${text}/${unit}`)?.speed;
}

/** What is wrong with a pace that was given, as a sentence naming the field; undefined when it is fine or absent. */
export function paceMistake(field: string, text: string | undefined, unit: PaceUnit): string | undefined {
  if (text === undefined || speedOfPace(text, unit) !== undefined) return undefined;
  return `${field}: "${text}" is not a pace; expected ${PACE_FORMS}, seconds 00 to 59, for example 4:10/km. Without a unit it counts for ${unit}`;
}

/** `4:10/km` for a speed in m/s: per 100 m for swimming (`workoutTypeId` 1), else per kilometre. */
export function paceOf(
  speed: Quantity<"m/s"> | null | undefined,
  sport: Id<"workoutType">,
): string | undefined {
  return formatPace(speed ?? null, paceUnitOf(sport)) ?? undefined;
}

/** The distance a sport's pace is counted for. */
export function paceUnitOf(sport: Id<"workoutType">): PaceUnit {
  return sport === SWIM ? "100m" : "km";
}

interface Pools {
  defaultId?: IdText<"poolLength"> | null | undefined;
  options?: readonly { id: IdText<"poolLength">; units?: string | null | undefined }[] | null | undefined;
}

/** The distance that laps of a workout are paced by: of a swim per 100 of its own pool's unit, of a run or walk per kilometre, else none. */
export function lapPaceUnit(
  workout:
    | { workoutTypeValueId: number; poolLengthOptionId?: IdText<"poolLength"> | Id<"poolLength"> | null }
    | undefined,
  pools: Pools | undefined,
): PaceUnit | undefined {
  if (workout && ON_FOOT.includes(workout.workoutTypeValueId)) return "km";
  if (workout?.workoutTypeValueId !== SWIM) return undefined;
  const id = workout.poolLengthOptionId ?? pools?.defaultId;
  const pool = pools?.options?.find((option) => option.id === String(id));
  return /^yard/i.test(pool?.units ?? "") ? "100yd" : "100m";
}

/** A threshold pace to set. */
export interface AskedPace {
  sport: "run" | "swim";
  sportId: number;
  speed: Quantity<"m/s">;
}

/** The paces that were given; those that can't be read were refused before. */
export function askedPaces(run: string | undefined, swim: string | undefined): AskedPace[] {
  const runSpeed = speedOfPace(run, "km");
  const swimSpeed = speedOfPace(swim, "100m");
  return [
    ...(runSpeed === undefined ? [] : [{ sport: "run" as const, sportId: RUN, speed: runSpeed }]),
    ...(swimSpeed === undefined ? [] : [{ sport: "swim" as const, sportId: SWIM, speed: swimSpeed }]),
  ];
}
