import { dayIn } from "./day.js";

/** What a moment is told against. */
export interface Here {
  now: Date;
  /** IANA name; missing or unknown means the zone of this machine. */
  timeZone?: string | null | undefined;
}

const AGO = /^(\d{1,5}) ?(minutes?|mins?|hours?|h|days?|d)(?: ago)?$/i;
const UNIT_MS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)$/;
const LOCAL = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;
const WITH_ZONE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i;

/**
 * A moment as people write it, in milliseconds since 1970: `2026-04-10T14:30:00Z`, local as `2026-04-10T14:30`, `2026-04-10` (its
 * midnight) or `14:30` (of today), or `2 hours` (ago). Undefined for anything else.
 */
export function momentOf(written: string, { now, timeZone }: Here): number | undefined {
  const text = written.trim();
  const [, count, unit] = AGO.exec(text) ?? [];
  if (count !== undefined)
    return now.getTime() - Number(count) * (UNIT_MS[unit?.[0]?.toLowerCase() ?? ""] ?? 0);
  if (WITH_ZONE.test(text)) return finite(Date.parse(text.replace(" ", "T")));
  const local = CLOCK.test(text) ? `${dayIn(timeZone, now)}T${text.padStart(5, "0")}` : text;
  if (!LOCAL.test(local)) return undefined;
  const wall = finite(Date.parse(`${local.length === 10 ? `${local}T00:00` : local.replace(" ", "T")}Z`));
  return wall === undefined ? undefined : instantOf(wall, timeZone);
}

/** The instant at which clocks of a zone show a time, which is given as if it were UTC; asked twice, as the offset may change between. */
function instantOf(wall: number, timeZone: Here["timeZone"]): number {
  const first = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(first, timeZone);
}

/** How far the clocks of a zone are ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: Here["timeZone"]): number {
  const moment = new Date(instant);
  const [hour, minute] = clockIn(timeZone, moment);
  const wall = Date.parse(`${dayIn(timeZone, moment)}T${hour}:${minute}Z`);
  return wall - Math.floor(instant / 60_000) * 60_000;
}

function clockIn(timeZone: Here["timeZone"], moment: Date): readonly [string, string] {
  const parts = clockFormat(timeZone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "00";
  return [part("hour"), part("minute")];
}

function clockFormat(timeZone: Here["timeZone"]): Intl.DateTimeFormat {
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  try {
    return new Intl.DateTimeFormat("en-US-u-nu-latn", { ...options, timeZone: timeZone || undefined });
  } catch {
    return new Intl.DateTimeFormat("en-US-u-nu-latn", options);
  }
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
