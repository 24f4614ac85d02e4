// Generated from specs/tools/coach/tp_rename_group.yaml by `npm run codegen`. Do not edit.
import { isGroupName } from "../../../src/expressions/groups.js";
import { quoted, textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listGroups, renameGroup } from "../../endpoints/coach.js";
import { groupCalled } from "../../reads/coach.js";
import type { TpRenameGroupInput, TpRenameGroupOutput } from "../../types.js";

/** Rename a group. */
export async function tpRenameGroup(input: TpRenameGroupInput, call: ToolCall): Promise<TpRenameGroupOutput> {
  const name = input.name.trim();
  if (name === "") {
    throw new ToolError("VALIDATION_ERROR", "name holds only spaces.");
  }
  const ctx = await call.begin();
  const found = await groupCalled(ctx, { coachId: ctx.personId, wanted: input.group_id, toChange: true });
  const group = found.group;
  if (
    isGroupName(
      found.groups.filter((g) => g.id !== group.id),
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
    id: textOf(group.id),
    name: renamed.name ?? "",
    old_name: group.name ?? "",
  };
}
