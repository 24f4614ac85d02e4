/** Above this many times the elapsed seconds, `time` can only be milliseconds. */
const MILLISECONDS_FROM = 100;

/**
 * What turns `time` of the samples into seconds. Seconds have been seen; milliseconds are what the older interface sent.
 * @param last `time` of the last sample
 * @param elapsed whole time in seconds
 */
export function secondsFactor(last: number, elapsed: number | undefined): number {
  return elapsed !== undefined && elapsed > 0 && last > MILLISECONDS_FROM * elapsed ? 0.001 : 1;
}
