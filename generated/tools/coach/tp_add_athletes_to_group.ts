// Generated from specs/tools/coach/tp_add_athletes_to_group.yaml by `npm run codegen`. Do not edit.
import { groupMistake, groupNamed, memberOf } from "../../../src/expressions/groups.js";
import { quoted } from "../../../src/expressions/text.js";
import { namedAthletes } from "../../../src/hooks/athletes.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collect } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { addGroupMember, listGroups } from "../../endpoints/coach.js";
import type { TpAddAthletesToGroupInput, TpAddAthletesToGroupOutput } from "../../types.js";

/** Add athletes to a group. */
export async function tpAddAthletesToGroup(
  input: TpAddAthletesToGroupInput,
  call: ToolCall,
): Promise<TpAddAthletesToGroupOutput> {
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
  const people = await namedAthletes({ athletes: input.athlete_ids }, ctx);
  const added = await collect(
    ctx,
    people.filter((p) => memberOf(groups, group.id, p.id) === undefined),
    async (person) => {
      await ctx.write(addGroupMember, {
        params: { coachId: ctx.personId, groupId: group.id },
        body: { Value: person.id },
        readBack: () =>
          ctx
            .read(listGroups, { coachId: ctx.personId })
            .then((stored) => memberOf(stored, group.id, person.id)),
      });
      return { athlete_id: String(person.id), name: person.name };
    },
    (person) => `${person.name}`,
  );
  return {
    group_id: String(group.id),
    name: group.name ?? "",
    added,
    already_in_it: people.filter((p) => memberOf(groups, group.id, p.id) !== undefined).map((p) => p.name),
  };
}
