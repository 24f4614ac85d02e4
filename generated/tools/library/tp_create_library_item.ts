// Generated from specs/tools/library/tp_create_library_item.yaml by `npm run codegen`. Do not edit.
import { asAthlete } from "../../../src/expressions/people.js";
import { sportMistake, sportNamed } from "../../../src/expressions/sports.js";
import { givenStructure, intensityFrom, isGiven, loadOf } from "../../../src/expressions/structure.js";
import { textOf } from "../../../src/expressions/text.js";
import { hoursToSeconds, kmToMetres, secondsToHours } from "../../../src/expressions/units.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { createLibraryItem, listLibraryItems } from "../../endpoints/library.js";
import { intervalSession } from "../../reads/workouts.js";
import { sports } from "../../tables.js";
import type { TpCreateLibraryItemInput, TpCreateLibraryItemOutput } from "../../types.js";
import { libraryItemListed } from "../../views/library.js";

/** Save a template. */
export async function tpCreateLibraryItem(
  input: TpCreateLibraryItemInput,
  call: ToolCall,
): Promise<TpCreateLibraryItemOutput> {
  const hasIntervals = isGiven(input.structure) || isGiven(input.structured_workout);
  if (input.name.trim() === "") {
    throw new ToolError("VALIDATION_ERROR", "name is blank.");
  }
  const sportId = sportNamed(sports, input.sport ?? input.sport_family_id);
  if (sportId === undefined) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `${sportMistake(sports, "sport", input.sport ?? input.sport_family_id)}.`,
    );
  }
  if (input.sport_family_id !== undefined && input.sport_family_id !== sportId) {
    throw new ToolError("VALIDATION_ERROR", "sport and sport_family_id name two sports.", {
      nextStep: "Leave one of them out.",
    });
  }
  const ctx = await call.begin();
  const session = await intervalSession(ctx, {
    athleteId: asAthlete(ctx.personId),
    sportId,
    thresholds: hasIntervals,
    pool: hasIntervals,
  });
  const given = givenStructure(input.structure, input.structured_workout, session);
  const load =
    given !== undefined
      ? loadOf(given, session, {
          seconds: hoursToSeconds(input.duration_hours),
          tss: input.tss,
          swim: sportId === sports.idOf("Swim"),
        })
      : undefined;
  const saved = await ctx.write(createLibraryItem, {
    params: { libraryId: input.library_id },
    body: {
      exerciseLibraryId: input.library_id,
      itemName: input.name.trim(),
      workoutTypeId: sportId,
      workoutSubTypeId: input.sport_type_id,
      totalTimePlanned: (load ? secondsToHours(load.seconds) : input.duration_hours) ?? undefined,
      tssPlanned: input.tss ?? load?.tss ?? undefined,
      ifPlanned: load?.intensityFactor ?? intensityFrom(input.tss, input.duration_hours),
      distancePlanned: kmToMetres(input.distance_km) ?? load?.distanceMetres ?? undefined,
      elevationGainPlanned: input.elevation_gain_m,
      caloriesPlanned: input.calories_kcal,
      description: input.description || undefined,
      structure: given && { ...given.native },
    },
    readBackOf: (saved) =>
      ctx
        .read(listLibraryItems, { libraryId: input.library_id })
        .then((stored) =>
          stored.find((i) => i.exerciseLibraryItemId === (saved.exerciseLibraryItemId ?? saved.id)),
        ),
  });
  return {
    library_id: textOf(input.library_id),
    item: libraryItemListed(saved, true),
    load_is_estimate: load?.estimated ? true : undefined,
    load_reason: load?.reason,
    notes: [...(given?.warnings ?? []), ...(load?.notes ?? [])],
  };
}
