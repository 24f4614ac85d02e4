import type { Timer } from "../http/timer.js";

/** How long a copy of the data may be behind. */
const BEHIND_MS = 300;

/** A read right after a write may be answered by a copy that is behind: what shows nothing of the write is read once more. */
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
