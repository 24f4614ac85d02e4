/** What of the athlete's settings may be shown. */

/** Keys and fingerprints: whoever has the calendar feed's key can read the calendar without signing in. */
const SECRET_NAME = /key|hash|token|secret|password|cookie|credential/i;

/** The settings without secrets, whatever their name will be, and without the fields of `shown`. */
export function otherSettings(settings: object, shown: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(settings).filter(([name]) => !SECRET_NAME.test(name) && !shown.includes(name)),
  );
}

/** How the TSS of runs is computed; only two of the codes are known (KB-69). */
export function runningTssSource(code: number | null | undefined): string | undefined {
  if (code === null || code === undefined) return undefined;
  return { 0: "not set", 4: "heart rate" }[code] ?? `code ${code}`;
}
