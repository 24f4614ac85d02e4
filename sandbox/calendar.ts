import { addDays, weekOf } from "../src/expressions/dates.js";

/** Calendar days are `YYYY-MM-DD` texts; nothing here goes through a local time zone. */

/** 0 is Sunday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function mondayOf(day: string): string {
  return weekOf(day).start;
}

export function sundayOnOrAfter(day: string): string {
  return addDays(day, (7 - weekday(day)) % 7);
}

/** The wire form of a calendar day: midnight without a zone. */
export function midnight(day: string): string {
  return `${day}T00:00:00`;
}

/** Naive date-time `seconds` after a clock time such as `07:00` on a day. */
export function at(day: string, clock: string, seconds = 0): string {
  return new Date(Date.parse(`${day}T${clock}:00Z`) + seconds * 1000).toISOString().slice(0, 19);
}
