/**
 * The calendar day, `YYYY-MM-DD`, at a moment in a time zone: the athlete's day decides what is today.
 * @param zone IANA name such as `Europe/Vienna`; missing or unknown means the zone of this machine
 */
export function dayIn(zone: string | null | undefined, moment: Date): string {
  const parts = formatFor(zone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

/** The one made last: making it takes a hundred times as long as using it, and there is hardly ever a second zone. */
let last: { zone: string; format: Intl.DateTimeFormat } | undefined;

/** That of this machine is made anew: somebody may be travelling. */
function formatFor(zone: string | null | undefined): Intl.DateTimeFormat {
  try {
    if (!zone) return format(undefined);
    if (last?.zone !== zone) last = { zone, format: format(zone) };
    return last.format;
  } catch {
    return format(undefined);
  }
}

function format(timeZone: string | undefined): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day of the calendar: 2026-02-30 is not, though `Date` would take it for 2 March. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
