import type { RecentResponses } from "../http/recent-responses.js";

/** Recent responses end before a change is answered and once more after it: a read in between may have seen either state. */
export function forgetting<T>(
  recent: RecentResponses,
  { keepsRecent }: { keepsRecent?: boolean },
  sent: Promise<T>,
): Promise<T> {
  if (keepsRecent) return sent;
  recent.changed();
  return sent.finally(() => recent.changed());
}
