/**
 * The calendar day, `YYYY-MM-DD`, at a moment in a time zone: the athlete's day decides what is today.
 * @param zone IANA name such as `Europe/Vienna`; missing or unknown means the zone of this machine
 */
export function dayIn(zone: string | null | undefined, moment: Date): string {
  const parts = formatFor(zone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

function formatFor(zone: string | null | undefined): Intl.DateTimeFormat {
  try {
    return format(zone || undefined);
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
