// Generated from specs/tools/strength/tp_create_strength_workout.yaml by `npm run codegen`. Do not edit.
import { exercisesOf } from "../../../src/expressions/exercises.js";
import { snapshotOf, wireBlocks } from "../../../src/expressions/strength-document.js";
import { plannedSets, strengthDigest } from "../../../src/expressions/strength.js";
import { textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { getLibraryContent, getStrengthWorkout, saveStrengthWorkout } from "../../endpoints/strength.js";
import { dayPlan } from "../../reads/workouts.js";
import { sports } from "../../tables.js";
import type { TpCreateStrengthWorkoutInput, TpCreateStrengthWorkoutOutput } from "../../types.js";
import { strengthSession } from "../../views/strength.js";

/** Create a strength session. */
export async function tpCreateStrengthWorkout(
  input: TpCreateStrengthWorkoutInput,
  call: ToolCall,
): Promise<TpCreateStrengthWorkoutOutput> {
  if ((input.blocks === undefined) === (input.exercises === undefined)) {
    throw new ToolError("VALIDATION_ERROR", "Give blocks or exercises, one of them.");
  }
  const planned = plannedSets(input.blocks, input.exercises);
  if (planned !== undefined && planned.mistakes.length > 0) {
    throw new ToolError("VALIDATION_ERROR", `${planned.mistakes.join(". ")}.`, {
      nextStep: 'For example "3x10 squat @ 80 kg, 2 min rest; plank 3x45s".',
    });
  }
  const ctx = await call.begin();
  const content = await ctx.recent(86400, getLibraryContent);
  const wire = wireBlocks(planned?.blocks ?? [], exercisesOf(content));
  if (wire.mistakes.length > 0) {
    throw new ToolError("VALIDATION_ERROR", `${wire.mistakes.join(". ")}. Nothing was written.`, {
      nextStep: "Take ids or exact titles from tp_search_exercises.",
    });
  }
  const onDay = await dayPlan(ctx, {
    athleteId: ctx.athleteId,
    day: input.date,
    sportId: sports.idOf("Strength"),
    ofBuilder: true,
  });
  const document = {
    id: "",
    workoutType: "StructuredStrength",
    calendarId: ctx.athleteId,
    title: input.title.trim(),
    prescribedDate: input.date,
    instructions: input.instructions || null,
    blocks: wire.blocks,
    snapshot: snapshotOf(wire.blocks),
  };
  const saved = await ctx.write(saveStrengthWorkout, {
    params: {},
    body: document,
    expected: { digest: strengthDigest(document) },
    readBackOf: (saved) =>
      ctx
        .read(getStrengthWorkout, { workoutId: Number(saved.id) })
        .then((stored) => ({ ...stored, digest: strengthDigest(stored) })),
  });
  return {
    workout_id: textOf(saved.id),
    session: strengthSession(saved),
    same_day: onDay?.same_day,
    same_day_strength: onDay?.same_day_strength,
    unavailable: onDay?.unavailable,
  };
}
