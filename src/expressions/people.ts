import { cleanLine } from "../values/clean-text.js";
import type { Day, Id, Words } from "../values/quantity.js";
import { quoted } from "../values/quoted.js";

/** Names and plan levels of people. */

/** The person in a response of getUser, which stands there by itself or under `user` (KB-02). */
export function profileOf<Response extends { user?: object | null }>(
  response: Response,
): NonNullable<Response["user"]> | Response {
  return response.user ?? response;
}

/** First and last name, whichever are there. */
export function fullName(person: {
  fullName?: string | null;
  firstName?: string | null;
  lastName?: string | null;
}): Words {
  const parts = [person.firstName, person.lastName].map((part) => cleanLine(part ?? ""));
  return cleanLine(person.fullName ?? "") || parts.filter(Boolean).join(" ");
}

/** Name of a person on the roster; undefined for anybody else. */
export function athleteName(roster: Roster, personId: Id<"personId">): string | undefined {
  const entry = roster.athletes?.find((athlete) => athlete.athleteId === personId);
  return entry && fullName(entry);
}

/** Whether a subscription has ended on the day `today`; null when nothing usable is known. */
export function isExpired(expireOn: string | null | undefined, today: Day): boolean | null {
  if (!expireOn || Number.isNaN(Date.parse(expireOn))) return null;
  return expireOn.slice(0, 10) < today;
}

/** Plan level of a roster entry; null when it can't be told (KB-15). */
export function tierOf(
  entry: { expireOn?: string | null; userType?: number | null; premiumTrialDaysRemaining?: number | null },
  today: Day,
): "premium_trial" | "premium_self" | "premium_coach" | "basic" | null {
  if ((entry.premiumTrialDaysRemaining ?? 0) > 0) return "premium_trial";
  const expired = isExpired(entry.expireOn, today);
  if (expired === null) return null;
  if (!expired) return "premium_self";
  return entry.userType === 1 ? "premium_coach" : "basic";
}

interface Roster {
  athletes?:
    | readonly (Parameters<typeof tierOf>[0] &
        Parameters<typeof fullName>[0] & { athleteId: Id<"personId"> })[]
    | null;
}

/** A warning, or none: TrainingPeaks does not pass the intervals of planned workouts on to athletes of the Basic plan (KB-15). */
export function basicPlanNote(roster: Roster | undefined, athleteId: Id<"athleteId">, today: Day): string[] {
  const entry = roster?.athletes?.find((athlete) => isSelf(athleteId, athlete.athleteId));
  if (!entry || tierOf(entry, today) !== "basic") return [];
  return [
    `${quoted(fullName(entry))} has a Basic account: TrainingPeaks does not send the intervals to the device.`,
  ];
}

/** The signed-in person as an athlete: for what belongs to the account, such as libraries, whoever the call is about. */
export function asAthlete(personId: Id<"personId">): Id<"athleteId"> {
  return Number(personId);
}

/** Whether the athlete that a call is about is this person. */
export function isSelf(athleteId: Id<"athleteId">, personId: Id<"personId">): boolean {
  return Number(athleteId) === Number(personId);
}

/** Who wrote a record that names its writer by id alone, seen from the signed-in person. */
export function writerOf(
  writerId: Id<"personId"> | null | undefined,
  personId: Id<"personId">,
  athleteId: Id<"athleteId">,
): string | undefined {
  if (!writerId) return undefined;
  if (writerId === personId) return "you";
  return isSelf(athleteId, writerId) ? "the athlete" : `person ${writerId}`;
}
