import type { AnyDay, DateTime, Day, Quantity } from "../values/quantity.js";

/** Calendar days and local times. A day is text and never an instant, so no time zone can move it (KB-16). */

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const MS_PER_DAY = 86_400_000;
const FIRST_MONDAY: Day = "2024-01-01";

/** A range of days, both included. */
export interface DayRange {
  start: Day;
  end: Day;
}

/** The calendar day of what TrainingPeaks sends: its first ten characters. */
export function dayOf(dateTime: string): Day {
  return dateTime.slice(0, 10);
}

/** The day with its weekday, as answers show it: `2026-04-14 Tue`. */
export function weekdayOf(day: AnyDay): string {
  return WEEKDAYS[new Date(`${dayOf(day)}T00:00:00Z`).getUTCDay()] ?? "";
}

/** Local time of day `16:45` of a date-time; undefined for a bare day, midnight sent for "no time", or nothing. */
export function timeOf(dateTime: string | null | undefined): string | undefined {
  return dateTime && dateTime.length > 10 ? dateTime.slice(11, 16) : undefined;
}

/**
 * The planned start after a change of date: a date with a time sets it, a bare day keeps the hour of the old one (KB-34).
 * A start that can't be read is kept as it is.
 */
export function plannedStart(date: string | undefined, current?: string | null): DateTime | undefined {
  if (date === undefined) return undefined;
  if (date.length > 10) return date;
  if (!current) return undefined;
  return /^\d{4}-\d{2}-\d{2}T/.test(current) ? `${date}${current.slice(10)}` : current;
}

/** Planned end in local time: start plus hours. */
export function endOf(
  start: string | null | undefined,
  hours: Quantity<"h"> | null | undefined,
): DateTime | undefined {
  if (!start || hours === null || hours === undefined || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(start))
    return undefined;
  const end = new Date(Date.parse(`${start.slice(0, 19)}Z`) + hours * 3_600_000);
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString().slice(0, 19);
}

/** What is no day stays as it is: one odd date of a record must not cost the whole answer. */
export function addDays(day: AnyDay, days: Quantity<"d">): Day {
  const moved = new Date(Date.parse(`${dayOf(day)}T00:00:00Z`) + days * MS_PER_DAY);
  return Number.isNaN(moved.getTime()) ? dayOf(day) : moved.toISOString().slice(0, 10);
}

/** Whole days from `start` to `end`; 0 for the same day, negative when `end` is earlier. */
export function daysBetween(start: AnyDay, end: AnyDay): Quantity<"d"> {
  return Math.round(
    (Date.parse(`${dayOf(end)}T00:00:00Z`) - Date.parse(`${dayOf(start)}T00:00:00Z`)) / MS_PER_DAY,
  );
}

/** Monday to Sunday around a day. */
export function weekOf(day: AnyDay): DayRange {
  const sinceMonday = (new Date(`${dayOf(day)}T00:00:00Z`).getUTCDay() + 6) % 7 || 0;
  const start = addDays(day, -sinceMonday);
  return { start, end: addDays(start, 6) };
}

/** The twelve weeks, counted from one Monday for all, that a day lies in: no endpoint takes longer ranges than 90 days. */
export function twelveWeeksAround(day: AnyDay): DayRange {
  const week = weekOf(day).start;
  const sinceStart = ((daysBetween(FIRST_MONDAY, week) % 84) + 84) % 84 || 0;
  const start = addDays(week, -sinceStart);
  return { start, end: addDays(start, 83) };
}

/** The range in pieces of at most `days` days, for endpoints that take no longer ones. */
export function dayRanges(start: Day, end: Day, days: Quantity<"d">): DayRange[] {
  const ranges: DayRange[] = [];
  if (Number.isNaN(daysBetween(start, end))) return ranges;
  for (let from: Day = start; from <= end; from = addDays(from, days)) {
    const last = addDays(from, days - 1);
    ranges.push({ start: from, end: last < end ? last : end });
  }
  return ranges;
}

/** What is wrong with a range of days, as a sentence; undefined when it is fine. Over five years is refused. */
export function rangeMistake(start: Day, end: Day): string | undefined {
  if (end < start) return `end_date ${end} is before start_date ${start}`;
  return daysBetween(start, end) > 5 * 366
    ? `${start} to ${end} is longer than five years; ask for a shorter range`
    : undefined;
}
