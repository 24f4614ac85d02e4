// Generated from specs/tools/reference/tp_get_workout_types.yaml by `npm run codegen`. Do not edit.
import { textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { listWorkoutTypes } from "../../endpoints/reference.js";
import { sports } from "../../tables.js";
import type { TpGetWorkoutTypesInput, TpGetWorkoutTypesOutput } from "../../types.js";

/** List sports. */
export async function tpGetWorkoutTypes(
  _input: TpGetWorkoutTypesInput,
  call: ToolCall,
): Promise<TpGetWorkoutTypesOutput> {
  const ctx = await call.begin();
  const types = await ctx.recent(3600, listWorkoutTypes);
  return {
    workout_types: types.map((t) => ({
      id: t.id,
      sport: sports.nameOf(t.id),
      name: t.name && t.name !== sports.nameOf(t.id) ? t.name : undefined,
      subtypes: t.subTypes?.length
        ? Object.fromEntries(t.subTypes.map((s) => [textOf(s.id), s.name ?? null]))
        : undefined,
    })),
    count: types.length,
  };
}
