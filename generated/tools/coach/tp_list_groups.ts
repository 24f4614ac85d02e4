// Generated from specs/tools/coach/tp_list_groups.yaml by `npm run codegen`. Do not edit.
import type { ToolCall } from "../../../src/tool/context.js";
import { listGroups } from "../../endpoints/coach.js";
import type { TpListGroupsInput, TpListGroupsOutput } from "../../types.js";
import { groupListed } from "../../views/coach.js";

/** List groups. */
export async function tpListGroups(_input: TpListGroupsInput, call: ToolCall): Promise<TpListGroupsOutput> {
  const ctx = await call.begin();
  const groups = await ctx.read(listGroups, { coachId: ctx.personId });
  return {
    groups: groups.map((g) => groupListed(g)),
    count: groups.length,
  };
}
