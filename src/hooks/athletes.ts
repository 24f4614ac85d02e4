import { listGroups } from "../../generated/endpoints/coach.js";
import type { AthleteName } from "../../generated/types.js";
import { groupMistake, groupNamed } from "../expressions/groups.js";
import { quoted } from "../expressions/text.js";
import type { ToolContext } from "../tool/context.js";
import { ToolError } from "../values/tool-error.js";

/** `group:Track squad`, also by id. */
const GROUP = /^\s*group\s*:(.*)$/is;

/**
 * Athletes by names, ids, "group:NAME" (a coach's group) or "all" (a coach's whole roster), each once, at most fifty; every entry that is
 * not one of these is told. Nobody when none are named.
 */
export async function namedAthletes(
  args: { athletes: readonly string[] | undefined },
  ctx: ToolContext,
): Promise<readonly AthleteName[]> {
  if (!args.athletes) return [];
  return ctx.athletesNamed(
    args.athletes.some(isGroup) ? await membersNamed(args.athletes, ctx) : args.athletes,
  );
}

function isGroup(entry: string): boolean {
  return GROUP.test(entry);
}

/** The entries with the ids of its athletes in place of each group. */
async function membersNamed(entries: readonly string[], ctx: ToolContext): Promise<string[]> {
  const groups = await ctx.read(listGroups, { coachId: ctx.personId });
  return entries.flatMap((entry) => {
    const name = GROUP.exec(entry)?.[1]?.trim();
    if (name === undefined) return [entry];
    const group = groupNamed(groups, name);
    const ids = group?.athleteIds ?? [];
    if (ids.length > 0) return ids.map(String);
    const reason = group ? `Nobody is in the group ${quoted(group.name)}` : groupMistake(groups, name);
    throw new ToolError("NOT_FOUND", `${reason}.`, { nextStep: "Take the name from tp_list_groups." });
  });
}
