// Generated from specs/tools/library/tp_update_library_item.yaml by `npm run codegen`. Do not edit.
import { hasOnly } from "../../../src/expressions/inputs.js";
import { asAthlete } from "../../../src/expressions/people.js";
import { hasSameSteps, planChanges, planContradiction } from "../../../src/expressions/plan-changes.js";
import { sportMistake, sportNamed } from "../../../src/expressions/sports.js";
import {
  givenStructure,
  intensityFrom,
  intervalsOf,
  isGiven,
  loadOf,
} from "../../../src/expressions/structure.js";
import { textOf } from "../../../src/expressions/text.js";
import { hoursToSeconds, kmToMetres, secondsToHours } from "../../../src/expressions/units.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { patch } from "../../../src/tool/patch.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listLibraries, listLibraryItems, updateLibraryItem } from "../../endpoints/library.js";
import { intervalSession } from "../../reads/workouts.js";
import { sports } from "../../tables.js";
import type { TpUpdateLibraryItemInput, TpUpdateLibraryItemOutput } from "../../types.js";
import { libraryItemListed } from "../../views/library.js";

/** Change a template. */
export async function tpUpdateLibraryItem(
  input: TpUpdateLibraryItemInput,
  call: ToolCall,
): Promise<TpUpdateLibraryItemOutput> {
  const hasIntervals = isGiven(input.structure) || isGiven(input.structured_workout);
  if (hasOnly(input, ["library_id", "item_id"])) {
    throw new ToolError("VALIDATION_ERROR", "Nothing to change was given.", {
      nextStep: "Give at least one field besides library_id and item_id.",
    });
  }
  const wanted = input.sport ?? input.workout_type_id;
  const sportId = sportNamed(sports, wanted);
  if (wanted !== undefined && sportId === undefined) {
    throw new ToolError("VALIDATION_ERROR", `${sportMistake(sports, "sport", wanted)}.`);
  }
  if (input.workout_type_id !== undefined && input.workout_type_id !== sportId) {
    throw new ToolError("VALIDATION_ERROR", "sport and workout_type_id name two sports.", {
      nextStep: "Leave one of them out.",
    });
  }
  const ctx = await call.begin();
  const libraries = input.to_library_id !== undefined ? await ctx.read(listLibraries) : undefined;
  if (libraries?.some((l) => l.exerciseLibraryId === input.to_library_id) === false) {
    throw new ToolError("NOT_FOUND", `There is no library ${input.to_library_id}.`, {
      nextStep: "Take the id from tp_get_libraries.",
    });
  }
  const items = await ctx.read(listLibraryItems, { libraryId: input.library_id });
  const current = items.find((i) => i.exerciseLibraryItemId === input.item_id);
  if (current === undefined) {
    throw new ToolError("NOT_FOUND", `Library ${input.library_id} has no template ${input.item_id}.`, {
      nextStep: "Take both ids from tp_get_library_items.",
    });
  }
  const sportNow = sportId ?? current.workoutTypeId ?? 0;
  const asked = { seconds: hoursToSeconds(input.duration_hours), metres: kmToMetres(input.distance_km) };
  const hasNumbers = input.tss !== undefined || Object.values(asked).some((value) => value !== undefined);
  const session = await intervalSession(ctx, {
    athleteId: asAthlete(ctx.personId),
    sportId: sportNow,
    thresholds: hasIntervals || hasNumbers,
    pool: hasIntervals,
  });
  const given = givenStructure(input.structure, input.structured_workout, session, current.structure);
  const fresh = hasSameSteps(current.structure, given) ? undefined : given;
  const contradiction =
    fresh === undefined ? planContradiction(current.structure, session, asked, current) : undefined;
  if (contradiction !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${contradiction}.`, {
      nextStep: "Change the intervals: structure, from what intervals_now says.",
      facts: { intervals_now: intervalsOf(current.structure, session) },
    });
  }
  const keptLoad =
    fresh === undefined
      ? planContradiction(current.structure, session, { tss: input.tss }, current)
      : undefined;
  const load =
    fresh !== undefined
      ? loadOf(fresh, session, {
          seconds: hoursToSeconds(input.duration_hours),
          tss: input.tss,
          swim: sportNow === sports.idOf("Swim"),
        })
      : undefined;
  const hours = (load ? secondsToHours(load.seconds) : input.duration_hours) ?? undefined;
  const loadChanges = input.tss !== undefined || input.duration_hours !== undefined;
  const target = input.to_library_id ?? input.library_id;
  const saved = await ctx.write(updateLibraryItem, {
    params: { libraryId: input.library_id, itemId: input.item_id },
    body: patch(current, {
      exerciseLibraryId: target,
      itemName: input.name?.trim(),
      workoutTypeId: sportId,
      workoutSubTypeId:
        input.workout_sub_type_id === undefined &&
        sportId !== undefined &&
        sportId !== current.workoutTypeId &&
        current.workoutSubTypeId
          ? null
          : input.workout_sub_type_id,
      totalTimePlanned: hours,
      tssPlanned: input.tss ?? load?.tss ?? undefined,
      ifPlanned:
        load?.intensityFactor ??
        (loadChanges
          ? intensityFrom(input.tss ?? current.tssPlanned, hours ?? current.totalTimePlanned)
          : undefined),
      distancePlanned: kmToMetres(input.distance_km) ?? load?.distanceMetres ?? undefined,
      elevationGainPlanned: input.elevation_gain_m,
      caloriesPlanned: input.calories_kcal,
      description: input.description,
      structure: fresh && { ...fresh.native },
    }),
    before: current,
    readBack: () =>
      ctx
        .read(listLibraryItems, { libraryId: target })
        .then((stored) => stored.find((i) => i.exerciseLibraryItemId === input.item_id)),
  });
  return {
    library_id: textOf(target),
    item: libraryItemListed(saved, true),
    load_is_estimate: load?.estimated ? true : undefined,
    load_reason: load?.reason,
    notes: [
      ...planChanges(current, saved),
      ...(keptLoad === undefined ? [] : ["The given TSS is kept, though the intervals come to another."]),
      ...(given?.warnings ?? []),
      ...(load?.notes ?? []),
    ],
  };
}
