import { sports } from "../../generated/tables.js";
import { formatPace, PACE_FORMS, type PaceUnit, parsePace } from "../training/index.js";
import type { Quantity } from "../values/quantity.js";

/** Threshold paces as people write them. */

const SWIM = sports.idOf("Swim");
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
export function paceOf(speed: Quantity<"m/s"> | null | undefined, sport: number): string | undefined {
  return formatPace(speed ?? null, paceUnitOf(sport)) ?? undefined;
}

/** The distance a sport's pace is counted for. */
export function paceUnitOf(sport: number): PaceUnit {
  return sport === SWIM ? "100m" : "km";
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
