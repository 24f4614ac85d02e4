// Generated from specs/tools/coach/tp_create_group.yaml by `npm run codegen`. Do not edit.
import { isGroupName } from "../../../src/expressions/groups.js";
import { quoted, textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { createGroup, listGroups } from "../../endpoints/coach.js";
import type { TpCreateGroupInput, TpCreateGroupOutput } from "../../types.js";
import { groupListed } from "../../views/coach.js";

/** Create a group. */
export async function tpCreateGroup(input: TpCreateGroupInput, call: ToolCall): Promise<TpCreateGroupOutput> {
  const name = input.name.trim();
  if (name === "") {
    throw new ToolError("VALIDATION_ERROR", "name holds only spaces.");
  }
  const ctx = await call.begin();
  const groups = await ctx.read(listGroups, { coachId: ctx.personId });
  if (isGroupName(groups, name)) {
    throw new ToolError("CONFLICT", `There is a group called ${quoted(name)} already.`, {
      nextStep: "Use that one, or take another name.",
    });
  }
  const made = await ctx.write(createGroup, {
    params: { coachId: ctx.personId },
    body: { Value: name },
    expected: { name },
    readBackOf: (made) =>
      ctx.read(listGroups, { coachId: ctx.personId }).then((stored) => stored.find((g) => g.id === made.id)),
  });
  return {
    id: textOf(made.id),
    name: made.name ?? "",
    group: groupListed(made),
  };
}
