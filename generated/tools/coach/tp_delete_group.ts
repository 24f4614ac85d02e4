// Generated from specs/tools/coach/tp_delete_group.yaml by `npm run codegen`. Do not edit.
import { groupMistake, groupNamed } from "../../../src/expressions/groups.js";
import { quoted } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { deleteGroup, listGroups } from "../../endpoints/coach.js";
import type { TpDeleteGroupInput, TpDeleteGroupOutput } from "../../types.js";
import { groupListed } from "../../views/coach.js";

/** Delete a group. */
export async function tpDeleteGroup(input: TpDeleteGroupInput, call: ToolCall): Promise<TpDeleteGroupOutput> {
  const ctx = await call.begin();
  const groups = await ctx.read(listGroups, { coachId: ctx.personId });
  const group = groupNamed(groups, input.group_id);
  if (group === undefined) {
    throw new ToolError("NOT_FOUND", `${groupMistake(groups, input.group_id)}.`, {
      nextStep: "Take the id from tp_list_groups.",
    });
  }
  if (group.isDefault === true) {
    throw new ToolError(
      "FORBIDDEN",
      `${quoted(group.name)} is the automatic group of all athletes, and can't be changed.`,
      { nextStep: "Use a group of your own, or make one with tp_create_group." },
    );
  }
  await ctx.write(deleteGroup, {
    params: { coachId: ctx.personId, groupId: group.id },
    gone: () =>
      ctx.read(listGroups, { coachId: ctx.personId }).then((stored) => stored.find((g) => g.id === group.id)),
    unprotected: "A group only lists athletes; they and their calendars stay.",
  });
  return {
    deleted: groupListed(group),
  };
}
