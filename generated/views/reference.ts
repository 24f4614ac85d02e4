// Generated from specs/views/reference.yaml by `npm run codegen`. Do not edit.
import { fullName, isExpired, tierOf } from "../../src/expressions/people.js";
import { textOf } from "../../src/expressions/text.js";
import type { Id } from "../../src/values/quantity.js";
import type { AccountLevel, RosterAthlete, RosterEntry } from "../types.js";

/**
 * Plan level of an athlete as the roster shows it (KB-15). Basic athletes do not receive structure on planned
 * workouts.
 */
export function accountLevel(entry: RosterEntry, now: string): AccountLevel {
  return {
    tier: tierOf(entry, now),
    expire_on: entry.expireOn,
    expired: isExpired(entry.expireOn, now),
    trial_days_remaining: entry.premiumTrialDaysRemaining || undefined,
  };
}

/** An athlete that the signed-in person may name. */
export function rosterAthlete(entry: RosterEntry, personId: Id<"personId">, now: string): RosterAthlete {
  return {
    athlete_id: textOf(entry.athleteId),
    name: fullName(entry),
    is_self: entry.athleteId === personId,
    account: accountLevel(entry, now),
  };
}
