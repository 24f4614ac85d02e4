/** Calendar days are `YYYY-MM-DD` texts; nothing here goes through a local time zone. */

const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function toUtc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

export function isDay(text: string): boolean {
  const at = DAY.test(text) ? toUtc(text) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

export function addDays(day: string, days: number): string {
  return new Date(toUtc(day) + days * DAY_MS).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY_MS);
}

/** 0 is Sunday. */
export function weekday(day: string): number {
  return new Date(toUtc(day)).getUTCDay();
}

export function mondayOf(day: string): string {
  return addDays(day, -((weekday(day) + 6) % 7));
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
