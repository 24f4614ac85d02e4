import { errorCode } from "../../values/errno.js";
import type { CookiePlace, FoundCookie, ReadProblem, Search } from "./found-cookie.js";

/**
 * Reads one place where a browser keeps cookies. Expired cookies are set aside (KB-07), and a place that cannot be
 * read is noted instead of ending the search.
 */
export async function searchPlace(
  place: CookiePlace,
  now_ms: number,
  read: () => Promise<FoundCookie[]>,
): Promise<Search> {
  try {
    const cookies = await read();
    const expired = cookies.flatMap(({ expiresAt }) =>
      expiresAt && expiresAt.getTime() <= now_ms ? [{ ...place, expiresAt }] : [],
    );
    const found = cookies.filter(({ expiresAt }) => !expiresAt || expiresAt.getTime() > now_ms);
    return { found, expired, unreadable: [] };
  } catch (error) {
    const problem = readProblem(error);
    return { found: [], expired: [], unreadable: problem ? [{ ...place, problem }] : [] };
  }
}

export function joinSearches(searches: readonly Search[]): Search {
  return {
    found: searches.flatMap(({ found }) => found),
    expired: searches.flatMap(({ expired }) => expired),
    unreadable: searches.flatMap(({ unreadable }) => unreadable),
  };
}

/** Undefined when there simply is nothing. */
function readProblem(error: unknown): ReadProblem | undefined {
  const code = errorCode(error);
  if (code === "ENOENT" || code === "ENOTDIR") return undefined;
  // Chrome on Windows keeps its database locked while it runs; both codes have been seen.
  if (code === "EBUSY" || (code === "EPERM" && process.platform === "win32")) return "in-use";
  return code === "EPERM" || code === "EACCES" ? "no-permission" : "damaged";
}
