// Generated from specs/tools/coach/tp_add_athletes_to_group.yaml by `npm run codegen`. Do not edit.
import { memberOf } from "../../../src/expressions/groups.js";
import { textOf } from "../../../src/expressions/text.js";
import { namedAthletes } from "../../../src/hooks/athletes.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collect } from "../../../src/tool/steps.js";
import { addGroupMember, listGroups } from "../../endpoints/coach.js";
import { groupCalled } from "../../reads/coach.js";
import type { TpAddAthletesToGroupInput, TpAddAthletesToGroupOutput } from "../../types.js";

/** Add athletes to a group. */
export async function tpAddAthletesToGroup(
  input: TpAddAthletesToGroupInput,
  call: ToolCall,
): Promise<TpAddAthletesToGroupOutput> {
  const ctx = await call.begin();
  const found = await groupCalled(ctx, { coachId: ctx.personId, wanted: input.group_id, toChange: true });
  const group = found.group;
  const people = await namedAthletes({ athletes: input.athlete_ids }, ctx);
  const added = await collect(
    ctx,
    people.filter((p) => memberOf(found.groups, group.id, p.id) === undefined),
    async (person) => {
      await ctx.write(addGroupMember, {
        params: { coachId: ctx.personId, groupId: group.id },
        body: { Value: person.id },
        readBack: () =>
          ctx
            .read(listGroups, { coachId: ctx.personId })
            .then((stored) => memberOf(stored, group.id, person.id)),
      });
      return { athlete_id: textOf(person.id), name: person.name };
    },
    (person) => `${person.name}`,
  );
  return {
    group_id: textOf(group.id),
    name: group.name ?? "",
    added,
    already_in_it: people
      .filter((p) => memberOf(found.groups, group.id, p.id) !== undefined)
      .map((p) => p.name),
  };
}
