// Generated from specs/tools/coach/tp_rename_group.yaml by `npm run codegen`. Do not edit.
import { groupMistake, groupNamed, isGroupName } from "../../../src/expressions/groups.js";
import { quoted } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listGroups, renameGroup } from "../../endpoints/coach.js";
import type { TpRenameGroupInput, TpRenameGroupOutput } from "../../types.js";

/** Rename a group. */
export async function tpRenameGroup(input: TpRenameGroupInput, call: ToolCall): Promise<TpRenameGroupOutput> {
  const name = input.name.trim();
  if (name === "") {
    throw new ToolError("VALIDATION_ERROR", "name holds only spaces.");
  }
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
  if (
    isGroupName(
      groups.filter((g) => g.id !== group.id),
      name,
    )
  ) {
    throw new ToolError("CONFLICT", `There is another group called ${quoted(name)} already.`, {
      nextStep: "Take another name.",
    });
  }
  const renamed = await ctx.write(renameGroup, {
    params: { coachId: ctx.personId, groupId: group.id },
    body: { Value: name },
    expected: { name },
    readBack: () =>
      ctx.read(listGroups, { coachId: ctx.personId }).then((stored) => stored.find((g) => g.id === group.id)),
  });
  return {
    id: String(group.id),
    name: renamed.name ?? "",
    old_name: group.name ?? "",
  };
}
