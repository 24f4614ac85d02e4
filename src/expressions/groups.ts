import type { CoachGroup } from "../../generated/types.js";
import type { Id } from "../values/quantity.js";
import { isSelf } from "./people.js";
import { quoted } from "./text.js";

/** Groups of a coach's athletes. */

/** The group of an id or a name in any letter case; undefined when none or several fit. */
export function groupNamed(groups: readonly CoachGroup[], wanted: string): CoachGroup | undefined {
  const [only, ...more] = groupsCalled(groups, wanted);
  return more.length === 0 ? only : undefined;
}

/** Why no group is meant, as a sentence that names the candidates. */
export function groupMistake(groups: readonly CoachGroup[], wanted: string): string {
  const matches = groupsCalled(groups, wanted);
  if (matches.length > 1)
    return `${matches.length} groups are called ${quoted(wanted)}: ids ${matches.map(({ id }) => id).join(", ")}`;
  const names = groups.map(({ name }) => quoted(name)).join(", ");
  return `No group is called ${quoted(wanted)}; there are ${names || "none"}`;
}

/** An id goes before a name that looks like one. */
function groupsCalled(groups: readonly CoachGroup[], wanted: string): CoachGroup[] {
  const text = plain(wanted);
  const byId = groups.filter(({ id }) => String(id) === text);
  return byId.length > 0 ? byId : groups.filter(({ name }) => plain(name ?? "") === text);
}

/** Whether a group has a name already, in whatever letter case and spacing. */
export function isGroupName(groups: readonly CoachGroup[], name: string): boolean {
  return groups.some((group) => plain(group.name ?? "") === plain(name));
}

/** What two spellings of a name have in common that nobody tells apart when they are read. */
function plain(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

/** An athlete as a member of a group, under the name the wire has for it; undefined for one who is not in it. */
export function memberOf(
  groups: readonly CoachGroup[],
  groupId: Id<"groupId">,
  athleteId: Id<"athleteId">,
): { Value: Id<"athleteId"> } | undefined {
  const isMember = groups.find(({ id }) => id === groupId)?.athleteIds?.some((id) => isSelf(athleteId, id));
  return isMember ? { Value: athleteId } : undefined;
}
