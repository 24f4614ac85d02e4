/** Whether a threshold or a mean can be divided by: present, finite, above 0. */
export function isPositive(value: number | null): value is number {
  return value !== null && Number.isFinite(value) && value > 0;
}
