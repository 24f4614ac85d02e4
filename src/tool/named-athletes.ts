import { monotonicNow } from "../http/timer.js";
import { ToolError } from "../values/tool-error.js";
import { type Athlete, type Identity, type IdentityCache, resolveAthlete } from "./identity.js";

/** Everybody of the roster but the coach. */
const ALL = "all";
/** As many as one call answers for: two requests each stay within the pace of a minute. */
const MOST_ATHLETES = 50;
/** A roster of this age will do for everybody: calls in a row share it. */
const ROSTER_AGE_MS = 60_000;

/**
 * The athlete that one name or id means. A name that is not in the roster may be new: the roster is read once more, unless this very
 * call has read it.
 * @param since when the call began, in milliseconds on the monotonic clock
 * @throws ToolError AMBIGUOUS_ATHLETE, NOT_FOUND
 */
export async function namedAthlete(
  cache: IdentityCache,
  wanted: string | undefined,
  since: number,
): Promise<Athlete> {
  try {
    return resolveAthlete(await cache.get(), wanted);
  } catch (error) {
    if (!(error instanceof ToolError) || error.code !== "NOT_FOUND") throw error;
    return resolveAthlete(await cache.renewed(since), wanted);
  }
}

/**
 * Several athletes by names, ids or "all", each once, in the order in which they were named.
 * @param since when the call began, in milliseconds on the monotonic clock
 * @throws ToolError naming every entry that is not one athlete; nothing goes on with the rest, for a call may write
 */
export async function namedAthletes(
  cache: IdentityCache,
  names: readonly string[],
  since: number,
): Promise<Athlete[]> {
  const found: Athlete[] = [];
  const failures: ToolError[] = [];
  for (const name of names) {
    try {
      found.push(...(await meantBy(cache, name, since)));
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw together(failures);
  const each = [...new Map(found.map((athlete) => [athlete.id, athlete])).values()];
  if (each.length > MOST_ATHLETES)
    throw new ToolError(
      "VALIDATION_ERROR",
      `These are ${each.length} athletes; at most ${MOST_ATHLETES} fit into one call.`,
      { nextStep: `Name the athletes, up to ${MOST_ATHLETES} at a time.` },
    );
  return each;
}

async function meantBy(cache: IdentityCache, name: string, since: number): Promise<Athlete[]> {
  if (name.trim().toLowerCase() !== ALL) return [await namedAthlete(cache, name, since)];
  const identity = await cache.renewed(monotonicNow() - ROSTER_AGE_MS);
  const others = othersIn(identity);
  if (others.length > 0) return others;
  throw new ToolError("NOT_FOUND", "This account coaches nobody, so there is no roster to ask for.", {
    nextStep: "Leave athletes out to ask for the account itself.",
  });
}

function othersIn(identity: Identity): Athlete[] {
  return identity.roster
    .filter(({ athleteId }) => athleteId !== identity.personId)
    .map(({ athleteId }) => resolveAthlete(identity, String(athleteId)));
}

function together(failures: readonly ToolError[]): ToolError {
  const [first] = failures;
  if (first && failures.length === 1) return first;
  return new ToolError("VALIDATION_ERROR", failures.map(({ message }) => message).join(" "), {
    nextStep: "Use names or ids from tp_list_athletes.",
  });
}
