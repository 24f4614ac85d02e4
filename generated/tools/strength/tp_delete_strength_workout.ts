// Generated from specs/tools/strength/tp_delete_strength_workout.yaml by `npm run codegen`. Do not edit.
import { dayOf } from "../../../src/expressions/dates.js";
import { doneSets } from "../../../src/expressions/strength.js";
import { quoted } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { protecting } from "../../../src/tool/protect.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { deleteStrengthWorkout, getStrengthWorkout } from "../../endpoints/strength.js";
import type { TpDeleteStrengthWorkoutInput, TpDeleteStrengthWorkoutOutput } from "../../types.js";
import { strengthSession } from "../../views/strength.js";

/** Delete a strength session. */
export async function tpDeleteStrengthWorkout(
  input: TpDeleteStrengthWorkoutInput,
  call: ToolCall,
): Promise<TpDeleteStrengthWorkoutOutput> {
  const ctx = await call.begin();
  const session = await ctx.read(getStrengthWorkout, { workoutId: input.workout_id });
  if (session.calendarId !== ctx.athleteId) {
    throw new ToolError("NOT_FOUND", `Session ${input.workout_id} is not on the calendar of this athlete.`, {
      nextStep: "Take the id from tp_get_strength_workouts; a coach names the athlete.",
    });
  }
  await ctx.write(deleteStrengthWorkout, {
    params: { workoutId: input.workout_id },
    gone: () => ctx.read(getStrengthWorkout, { workoutId: input.workout_id }),
    protect: protecting(session, (session) =>
      doneSets(session.blocks) > 0 || Boolean(session.completedDateTime)
        ? `${quoted(session.title, "Untitled")} of ${dayOf(session.prescribedDate)} was done, and completed sessions are protected.`
        : undefined,
    ),
  });
  return {
    deleted: strengthSession(session),
  };
}
