// Generated from specs/tools/strength/tp_update_strength_workout.yaml by `npm run codegen`. Do not edit.
import { exercisesOf } from "../../../src/expressions/exercises.js";
import { hasOnly } from "../../../src/expressions/inputs.js";
import { completedBlocks, snapshotOf, wireBlocks } from "../../../src/expressions/strength-document.js";
import { changedDigest, doneSets, plannedSets, strengthDigest } from "../../../src/expressions/strength.js";
import { textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { patch } from "../../../src/tool/patch.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { getLibraryContent, getStrengthWorkout, saveStrengthWorkout } from "../../endpoints/strength.js";
import type { TpUpdateStrengthWorkoutInput, TpUpdateStrengthWorkoutOutput } from "../../types.js";
import { strengthSession } from "../../views/strength.js";

/** Update a strength session. */
export async function tpUpdateStrengthWorkout(
  input: TpUpdateStrengthWorkoutInput,
  call: ToolCall,
): Promise<TpUpdateStrengthWorkoutOutput> {
  if (hasOnly(input, ["workout_id", "mode", "mark_complete"]) && input.mark_complete === false) {
    throw new ToolError("VALIDATION_ERROR", "Nothing to change was given.", {
      nextStep: "Give at least one of blocks, exercises, title, instructions, mark_complete.",
    });
  }
  if (input.blocks !== undefined && input.exercises !== undefined) {
    throw new ToolError("VALIDATION_ERROR", "Give blocks or exercises, not both.");
  }
  if (input.blocks?.length === 0) {
    throw new ToolError("VALIDATION_ERROR", "blocks is empty, and would wipe the session.");
  }
  const planned = plannedSets(input.blocks, input.exercises);
  if (planned !== undefined && planned.mistakes.length > 0) {
    throw new ToolError("VALIDATION_ERROR", `${planned.mistakes.join(". ")}.`, {
      nextStep: 'For example "3x10 squat @ 80 kg, 2 min rest; plank 3x45s".',
    });
  }
  const ctx = await call.begin();
  const session = await ctx.read(getStrengthWorkout, { workoutId: input.workout_id });
  if (session.calendarId !== ctx.athleteId) {
    throw new ToolError("NOT_FOUND", `Session ${input.workout_id} is not on the calendar of this athlete.`, {
      nextStep: "Take the id from tp_get_strength_workouts; a coach names the athlete.",
    });
  }
  if (planned !== undefined && input.mode === "replace" && doneSets(session.blocks) > 0) {
    throw new ToolError(
      "CONFLICT",
      `${doneSets(session.blocks)} sets of this session were done, and replacing the blocks would lose them. Nothing was written.`,
      { nextStep: "Use the mode append, or make a new session." },
    );
  }
  const content = planned !== undefined ? await ctx.recent(86400, getLibraryContent) : undefined;
  const wire = wireBlocks(planned?.blocks ?? [], content ? exercisesOf(content) : []);
  if (wire.mistakes.length > 0) {
    throw new ToolError("VALIDATION_ERROR", `${wire.mistakes.join(". ")}. Nothing was written.`, {
      nextStep: "Take ids or exact titles from tp_search_exercises.",
    });
  }
  const kept = planned !== undefined && input.mode === "replace" ? [] : (session.blocks ?? []);
  const blocks = input.mark_complete ? completedBlocks([...kept, ...wire.blocks]) : [...kept, ...wire.blocks];
  const document = patch(session, {
    title: input.title?.trim(),
    instructions: input.instructions,
    blocks: planned !== undefined || input.mark_complete ? blocks : undefined,
    snapshot:
      planned !== undefined || input.mark_complete
        ? { ...session.snapshot, ...snapshotOf(blocks) }
        : undefined,
  });
  const saved = await ctx.write(saveStrengthWorkout, {
    params: {},
    body: patch(session, {
      title: document.title,
      instructions: document.instructions,
      blocks: document.blocks,
      snapshot: document.snapshot,
    }),
    before: session,
    expected: { digest: changedDigest(session, document) },
    readBack: () =>
      ctx
        .read(getStrengthWorkout, { workoutId: input.workout_id })
        .then((stored) => ({ ...stored, digest: strengthDigest(stored) })),
  });
  return {
    workout_id: textOf(saved.id),
    changed: [
      ...(planned !== undefined ? [`blocks (${input.mode})`] : []),
      ...(input.title !== undefined ? ["title"] : []),
      ...(input.instructions !== undefined ? ["instructions"] : []),
      ...(input.mark_complete ? ["mark_complete"] : []),
    ],
    sets_before: session.snapshot?.totalSets ?? 0,
    session: strengthSession(saved),
  };
}
