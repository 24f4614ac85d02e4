// Generated from specs/views/library.yaml by `npm run codegen`. Do not edit.
import { intervalsOf } from "../../src/expressions/structure.js";
import { textOf } from "../../src/expressions/text.js";
import { hoursToMinutes, metresToKm, rounded } from "../../src/expressions/units.js";
import { sports } from "../tables.js";
import type { Library, LibraryItem, LibraryItemExtras, LibraryItemListed, LibraryListed } from "../types.js";

/** A folder of templates. */
export function libraryListed(library: Library): LibraryListed {
  return {
    id: textOf(library.exerciseLibraryId),
    name: library.libraryName,
    is_default: library.isDefaultContent === true,
    owner_name: library.ownerName,
    owner_id: library.ownerId,
  };
}

/** A template as lists answer with it. */
export function libraryItemListed(item: LibraryItem, detailed: boolean): LibraryItemListed {
  return {
    id: textOf(item.exerciseLibraryItemId),
    name: item.itemName,
    sport: sports.nameOf(item.workoutTypeId),
    sport_id: item.workoutTypeId,
    subtype_id: item.workoutSubTypeId,
    note: item.exerciseLibraryItemType === "NoteTemplate" ? true : undefined,
    minutes: hoursToMinutes(item.totalTimePlanned),
    km: metresToKm(item.distancePlanned),
    tss: rounded(item.tssPlanned, 1),
    if: rounded(item.ifPlanned, 2),
    extras: detailed ? libraryItemExtras(item) : undefined,
  };
}

/** What the detailed form adds to a template. The texts are somebody's words. */
export function libraryItemExtras(item: LibraryItem): LibraryItemExtras {
  return {
    intervals: intervalsOf(item.structure, sports.nameOf(item.workoutTypeId)),
    elevation_gain_m: rounded(item.elevationGainPlanned, 0),
    calories_kcal: rounded(item.caloriesPlanned, 0),
    description: item.description,
    coach_comments: item.coachComments,
  };
}
