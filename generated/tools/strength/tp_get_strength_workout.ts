// Generated from specs/tools/strength/tp_get_strength_workout.yaml by `npm run codegen`. Do not edit.
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { getStrengthWorkout } from "../../endpoints/strength.js";
import type { TpGetStrengthWorkoutInput, TpGetStrengthWorkoutOutput } from "../../types.js";
import { strengthSession } from "../../views/strength.js";

/** Read a strength session. */
export async function tpGetStrengthWorkout(
  input: TpGetStrengthWorkoutInput,
  call: ToolCall,
): Promise<TpGetStrengthWorkoutOutput> {
  const ctx = await call.begin();
  const session = await ctx.read(getStrengthWorkout, { workoutId: input.workout_id });
  if (session.calendarId !== ctx.athleteId) {
    throw new ToolError("NOT_FOUND", `Session ${input.workout_id} is not on the calendar of this athlete.`, {
      nextStep: "Take the id from tp_get_strength_workouts; a coach names the athlete.",
    });
  }
  return {
    session: strengthSession(session),
  };
}
