import { round } from "../values/number.js";
import type { AnyDay, Day, Quantity } from "../values/quantity.js";
import { addDays, type DayRange, dayOf, daysBetween } from "./dates.js";

/** Races and other events of the calendar. */

/** Kilometres in one of a unit, by the unit words TrainingPeaks stores. */
const KM_PER_UNIT: Record<string, number> = {
  ...Object.fromEntries(["meters", "metres", "meter", "metre", "m"].map((unit) => [unit, 0.001])),
  ...Object.fromEntries(
    ["kilometers", "kilometres", "kilometer", "kilometre", "km"].map((unit) => [unit, 1]),
  ),
  ...Object.fromEntries(["yards", "yard", "yd"].map((unit) => [unit, 0.0009144])),
  ...Object.fromEntries(["miles", "mile", "mi"].map((unit) => [unit, 1.609344])),
};

/** A distance without a unit from here on can only be metres: nobody races a thousand kilometres. */
const SURELY_METRES = 1000;

interface StoredDistance {
  distance?: number | null | undefined;
  distanceUnits?: string | null | undefined;
}

/**
 * Kilometres of the pair of number and unit that is stored: 50000 "Meters", 50 "Kilometers" and 50000 without a unit are 50 (KB-55).
 * Undefined for a unit nobody knows, and for a small number without one: 50 may be miles.
 */
export function eventKm({ distance, distanceUnits }: StoredDistance): Quantity<"km"> | undefined {
  if (typeof distance !== "number") return undefined;
  const unit = (distanceUnits ?? "").trim().toLowerCase();
  const factor = KM_PER_UNIT[unit] ?? (unit === "" && distance >= SURELY_METRES ? 0.001 : undefined);
  return factor === undefined ? undefined : round(distance * factor, 3);
}

/** The event with its distance in kilometres, so that 21.1 km stored as 21100 m counts as what was asked. */
export function inKilometres<E extends StoredDistance>(event: E): E {
  const distance = eventKm(event);
  return distance === undefined ? event : { ...event, distance, distanceUnits: "Kilometers" };
}

/** The stored pair of number and unit, `50000 Meters`, where the kilometres had to be worked out from it. */
export function distanceAsStored(event: StoredDistance): string | undefined {
  const { distance, distanceUnits } = event;
  if (typeof distance !== "number" || distance === eventKm(event)) return undefined;
  return `${distance} ${distanceUnits?.trim() || "without a unit"}`;
}

/** How far off a day is: `9 weeks 2 days`, `today`, `3 days ago`; undefined for what is no day. */
export function timeToGo(today: Day, day: AnyDay): string | undefined {
  const days = daysBetween(today, day);
  if (Number.isNaN(days)) return undefined;
  if (days === 0) return "today";
  const distance = Math.abs(days);
  const parts = [counted(Math.floor(distance / 7), "week"), counted(distance % 7, "day")];
  return `${parts.filter((part) => part !== "").join(" ")}${days < 0 ? " ago" : ""}`;
}

function counted(number: number, noun: string): string {
  return number === 0 ? "" : `${number} ${noun}${number === 1 ? "" : "s"}`;
}

const DAYS_AROUND_TODAY = 730;
const DAYS_AROUND_HINT = 31;

/** Where to look for an event by its id, as no endpoint reads one: two years around today, or a month around its known day (KB-54). */
export function eventWindow(today: Day, knownDay: Day | undefined): DayRange {
  const days = knownDay === undefined ? DAYS_AROUND_TODAY : DAYS_AROUND_HINT;
  const middle = knownDay ?? today;
  return { start: addDays(middle, -days), end: addDays(middle, days) };
}

/** The range that holds both days of an event that is moved; it never ends on the day it starts. */
export function daysOfMove(from: string, to: Day | undefined): DayRange {
  const days = [dayOf(from), to ?? dayOf(from)].sort();
  return { start: days[0] ?? from, end: addDays(days[1] ?? from, 1) };
}

/** The goals that are set; undefined when none is. */
export function goalsSet(
  goals: Record<string, unknown> | null | undefined,
): Record<string, unknown> | undefined {
  const set = Object.entries(goals ?? {}).filter(
    ([key, value]) => !/Id$/.test(key) && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return set.length > 0 ? Object.fromEntries(set) : undefined;
}

/** The first event of a priority, whatever the order of the list. */
export function nextOfPriority<E extends { eventDate: string; atpPriority?: string | null }>(
  events: readonly E[],
  priority: string,
): E | undefined {
  return [...events]
    .sort((a, b) => (a.eventDate < b.eventDate ? -1 : 1))
    .find(({ atpPriority }) => (atpPriority ?? "").toUpperCase() === priority);
}
