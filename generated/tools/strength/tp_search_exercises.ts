// Generated from specs/tools/strength/tp_search_exercises.yaml by `npm run codegen`. Do not edit.
import { exercisesOf, searchExercises } from "../../../src/expressions/exercises.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { getLibraryContent } from "../../endpoints/strength.js";
import type { TpSearchExercisesInput, TpSearchExercisesOutput } from "../../types.js";

/** Search exercises. */
export async function tpSearchExercises(
  input: TpSearchExercisesInput,
  call: ToolCall,
): Promise<TpSearchExercisesOutput> {
  if ((input.query ?? "").trim() === "" && (input.muscle_group ?? "").trim() === "") {
    throw new ToolError("VALIDATION_ERROR", "Give query, muscle_group or both.");
  }
  const ctx = await call.begin();
  const content = await ctx.recent(86400, getLibraryContent);
  const all = exercisesOf(content);
  if (all.length === 0) {
    throw new ToolError("API_CHANGED", "TrainingPeaks' catalogue came without exercises.");
  }
  const found = searchExercises(all, input.query ?? "", input.muscle_group, input.limit);
  return {
    exercises: found.map((e) => ({
      id: e.id,
      title: e.title,
      muscle_groups: e.muscles,
      parameters: e.parameters,
      video_url: e.video,
    })),
    count: found.length,
    catalogue_size: all.length,
    message: found.length === 0 ? "No exercise fits; try one word of the title." : undefined,
  };
}
