// Generated from specs/tools/coach/tp_delete_group.yaml by `npm run codegen`. Do not edit.
import type { ToolCall } from "../../../src/tool/context.js";
import { deleteGroup, listGroups } from "../../endpoints/coach.js";
import { groupCalled } from "../../reads/coach.js";
import type { TpDeleteGroupInput, TpDeleteGroupOutput } from "../../types.js";
import { groupListed } from "../../views/coach.js";

/** Delete a group. */
export async function tpDeleteGroup(input: TpDeleteGroupInput, call: ToolCall): Promise<TpDeleteGroupOutput> {
  const ctx = await call.begin();
  const found = await groupCalled(ctx, { coachId: ctx.personId, wanted: input.group_id, toChange: true });
  const group = found.group;
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
