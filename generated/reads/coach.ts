// Generated from specs/reads/coach.yaml by `npm run codegen`. Do not edit.
import { groupMistake, groupNamed } from "../../src/expressions/groups.js";
import { quoted } from "../../src/expressions/text.js";
import type { ToolContext } from "../../src/tool/context.js";
import type { Id } from "../../src/values/quantity.js";
import { ToolError } from "../../src/values/tool-error.js";
import { listGroups } from "../endpoints/coach.js";

/**
 * The group that is meant by an id or a name, and all of them. The automatic one of all athletes can't be
 * changed.
 */
export async function groupCalled(
  ctx: ToolContext,
  { coachId, wanted, toChange }: { coachId: Id<"personId">; wanted: string; toChange: boolean },
) {
  const groups = await ctx.read(listGroups, { coachId });
  const group = groupNamed(groups, wanted);
  if (group === undefined) {
    throw new ToolError("NOT_FOUND", `${groupMistake(groups, wanted)}.`, {
      nextStep: "Take the id from tp_list_groups.",
    });
  }
  if (toChange && group.isDefault === true) {
    throw new ToolError(
      "FORBIDDEN",
      `${quoted(group.name)} is the automatic group of all athletes, and can't be changed.`,
      { nextStep: "Use a group of your own, or make one with tp_create_group." },
    );
  }
  return { group, groups };
}
