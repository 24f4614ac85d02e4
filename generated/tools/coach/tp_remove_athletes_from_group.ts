// Generated from specs/tools/coach/tp_remove_athletes_from_group.yaml by `npm run codegen`. Do not edit.
import { groupMistake, groupNamed, memberOf } from "../../../src/expressions/groups.js";
import { quoted } from "../../../src/expressions/text.js";
import { namedAthletes } from "../../../src/hooks/athletes.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collect } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listGroups, removeGroupMember } from "../../endpoints/coach.js";
import type { TpRemoveAthletesFromGroupInput, TpRemoveAthletesFromGroupOutput } from "../../types.js";

/** Take athletes out of a group. */
export async function tpRemoveAthletesFromGroup(
  input: TpRemoveAthletesFromGroupInput,
  call: ToolCall,
): Promise<TpRemoveAthletesFromGroupOutput> {
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
  const removed = await collect(
    ctx,
    people.filter((p) => memberOf(groups, group.id, p.id) !== undefined),
    async (person) => {
      await ctx.write(removeGroupMember, {
        params: { coachId: ctx.personId, groupId: group.id, athleteId: person.id },
        gone: () =>
          ctx
            .read(listGroups, { coachId: ctx.personId })
            .then((stored) => memberOf(stored, group.id, person.id)),
        unprotected: "A group only lists athletes; they and their calendars stay.",
      });
      return { athlete_id: String(person.id), name: person.name };
    },
    (person) => `${person.name}`,
  );
  return {
    group_id: String(group.id),
    name: group.name ?? "",
    removed,
    not_in_it: people.filter((p) => memberOf(groups, group.id, p.id) === undefined).map((p) => p.name),
  };
}
