import type { Endpoint } from "../http/endpoint.js";
import type { RecentResponses } from "../http/recent-responses.js";

/** Recent responses end before a change is answered and once more after it: a read in between may have seen either state. */
export function forgetting<T>(
  recent: RecentResponses,
  change: Pick<Endpoint, "keepsRecent">,
  sent: Promise<T>,
): Promise<T> {
  recent.changed(change);
  return sent.finally(() => recent.changed(change));
}
