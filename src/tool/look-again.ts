import type { Timer } from "../http/timer.js";

/** How long a copy of the data, or a change whose answer was lost, may be behind. */
const BEHIND_MS = 300;

/** A read right after a write may be answered by a copy that is behind, or come before it: what shows nothing is read once more. */
export async function lookAgain<T>(
  look: () => Promise<T>,
  shows: (found: T) => boolean,
  timer: Timer,
): Promise<T> {
  const found = await look();
  if (shows(found)) return found;
  await timer.sleep(BEHIND_MS);
  return look();
}
