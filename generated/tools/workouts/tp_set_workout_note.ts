// Generated from specs/tools/workouts/tp_set_workout_note.yaml by `npm run codegen`. Do not edit.
import { textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { getPrivateNote, getWorkout, putPrivateNote } from "../../endpoints/workouts.js";
import type { TpSetWorkoutNoteInput, TpSetWorkoutNoteOutput } from "../../types.js";
import { workoutLabel } from "../../views/workouts.js";

/** Write the private note of a workout. */
export async function tpSetWorkoutNote(
  input: TpSetWorkoutNoteInput,
  call: ToolCall,
): Promise<TpSetWorkoutNoteOutput> {
  const ctx = await call.begin();
  const workout = await ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id });
  const before = await ctx.read(getPrivateNote, { workoutId: input.workout_id });
  const saved = await ctx.write(putPrivateNote, {
    params: { workoutId: input.workout_id },
    body: { note: input.note.trim() },
    readBack: () =>
      ctx.read(getPrivateNote, { workoutId: input.workout_id }).then((stored) => stored ?? { note: "" }),
  });
  return {
    workout: workoutLabel(workout),
    workout_id: textOf(input.workout_id),
    note: saved.note ?? "",
    replaced: before?.note || undefined,
    visible_to: "Only whoever is signed in.",
  };
}
