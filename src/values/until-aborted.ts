import { setMaxListeners } from "node:events";

/**
 * Waits for `work`, but no longer than until the signal is aborted. The work itself goes on.
 * @throws the signal's reason
 */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  // All requests of one call may be waiting, which Node would report as a leak.
  setMaxListeners(0, signal);
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(signal.reason);
    const leave = () => signal.removeEventListener("abort", stop);
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(leave);
    if (signal.aborted) stop();
  });
}
