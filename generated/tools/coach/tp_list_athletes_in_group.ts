// Generated from specs/tools/coach/tp_list_athletes_in_group.yaml by `npm run codegen`. Do not edit.
import { sortBy } from "../../../src/expressions/lists.js";
import { athleteName, profileOf } from "../../../src/expressions/people.js";
import { textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { getUser } from "../../endpoints/reference.js";
import { groupCalled } from "../../reads/coach.js";
import type { TpListAthletesInGroupInput, TpListAthletesInGroupOutput } from "../../types.js";

/** List the athletes of a group. */
export async function tpListAthletesInGroup(
  input: TpListAthletesInGroupInput,
  call: ToolCall,
): Promise<TpListAthletesInGroupOutput> {
  const ctx = await call.begin();
  const found = await groupCalled(ctx, { coachId: ctx.personId, wanted: input.group_id, toChange: false });
  const group = found.group;
  const coach = await ctx.recent(60, getUser);
  const members = sortBy(
    group.athleteIds ?? [],
    (id) => athleteName(profileOf(coach), id)?.toLowerCase() ?? "",
  );
  return {
    group_id: textOf(group.id),
    name: group.name ?? "",
    athletes: members.map((id) => ({
      athlete_id: textOf(id),
      name: athleteName(profileOf(coach), id) ?? null,
    })),
    count: members.length,
  };
}
