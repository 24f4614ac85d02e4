// Generated from specs/tools/workouts/tp_get_workout_note.yaml by `npm run codegen`. Do not edit.
import { textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { getPrivateNote, getWorkout } from "../../endpoints/workouts.js";
import type { TpGetWorkoutNoteInput, TpGetWorkoutNoteOutput } from "../../types.js";
import { workoutLabel } from "../../views/workouts.js";

/** Read the private note of a workout. */
export async function tpGetWorkoutNote(
  input: TpGetWorkoutNoteInput,
  call: ToolCall,
): Promise<TpGetWorkoutNoteOutput> {
  const ctx = await call.begin();
  const workout = await ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id });
  const stored = await ctx.read(getPrivateNote, { workoutId: input.workout_id });
  return {
    workout: workoutLabel(workout),
    workout_id: textOf(input.workout_id),
    note: stored?.note ?? "",
    updated_at: stored?.dateTimeUpdatedUtc,
  };
}
