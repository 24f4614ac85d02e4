// Generated from specs/tools/coach/tp_remove_athletes_from_group.yaml by `npm run codegen`. Do not edit.
import { memberOf } from "../../../src/expressions/groups.js";
import { textOf } from "../../../src/expressions/text.js";
import { namedAthletes } from "../../../src/hooks/athletes.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collect } from "../../../src/tool/steps.js";
import { listGroups, removeGroupMember } from "../../endpoints/coach.js";
import { groupCalled } from "../../reads/coach.js";
import type { TpRemoveAthletesFromGroupInput, TpRemoveAthletesFromGroupOutput } from "../../types.js";

/** Take athletes out of a group. */
export async function tpRemoveAthletesFromGroup(
  input: TpRemoveAthletesFromGroupInput,
  call: ToolCall,
): Promise<TpRemoveAthletesFromGroupOutput> {
  const ctx = await call.begin();
  const found = await groupCalled(ctx, { coachId: ctx.personId, wanted: input.group_id, toChange: true });
  const group = found.group;
  const people = await namedAthletes({ athletes: input.athlete_ids }, ctx);
  const removed = await collect(
    ctx,
    people.filter((p) => memberOf(found.groups, group.id, p.id) !== undefined),
    async (person) => {
      await ctx.write(removeGroupMember, {
        params: { coachId: ctx.personId, groupId: group.id, athleteId: person.id },
        gone: () =>
          ctx
            .read(listGroups, { coachId: ctx.personId })
            .then((stored) => memberOf(stored, group.id, person.id)),
        unprotected: "A group only lists athletes; they and their calendars stay.",
      });
      return { athlete_id: textOf(person.id), name: person.name };
    },
    (person) => `${person.name}`,
  );
  return {
    group_id: textOf(group.id),
    name: group.name ?? "",
    removed,
    not_in_it: people.filter((p) => memberOf(found.groups, group.id, p.id) === undefined).map((p) => p.name),
  };
}
