/**
 * Ramp rate: the change of CTL over the last days, in TSS a day. Null when the series is too short or a value is
 * missing.
 * @param ctl one value per calendar day, oldest first; start with the evening before to cover the first day
 */
export function rampRate(ctl: readonly (number | null)[], days = 7): number | null {
  const now = ctl.at(-1) ?? null;
  const before = ctl[ctl.length - 1 - days] ?? null;
  return now === null || before === null ? null : now - before;
}
