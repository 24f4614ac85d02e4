// Generated from specs/endpoints/library.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { readsSame } from "../../src/expressions/text.js";
import { request, sameRecord } from "../../src/http/change-rules.js";
import type { Endpoint } from "../../src/http/endpoint.js";
import { checkWith } from "../../src/http/response-check.js";
import type { Id } from "../../src/values/quantity.js";
import {
  createdLibraryItemSchema,
  createdLibrarySchema,
  libraryItemSchema,
  librarySchema,
} from "../schemas/library.js";
import { sports } from "../tables.js";
import type {
  CreatedLibrary,
  CreatedLibraryItem,
  Library,
  LibraryItem,
  NewLibrary,
  NewLibraryItem,
} from "../types.js";

/** The folders of templates the signed-in person sees. Reads are v2, writes v1. Evidence: live (KB-70). */
export const listLibraries: Endpoint<Record<string, never>, undefined, Library[]> = {
  id: "listLibraries",
  method: "GET",
  host: "api",
  path: "/exerciselibrary/v2/libraries",
  query: [],
  response: "json",
  safe: true,
  errors: [],
  check: checkWith(() => z.array(librarySchema)),
};

/**
 * All templates of a folder, structures included. There is no read of a single one. Evidence: live (KB-44,
 * KB-72).
 */
export const listLibraryItems: Endpoint<{ libraryId: Id<"libraryId"> }, undefined, LibraryItem[]> = {
  id: "listLibraryItems",
  method: "GET",
  host: "api",
  path: "/exerciselibrary/v2/libraries/{libraryId}/items",
  query: [],
  response: "json",
  safe: true,
  errors: [],
  check: checkWith(() => z.array(libraryItemSchema)),
};

/** Adds a folder. Evidence: live (KB-71). */
export const createLibrary: Endpoint<Record<string, never>, NewLibrary, CreatedLibrary> = {
  id: "createLibrary",
  method: "POST",
  host: "api",
  path: "/exerciselibrary/v1/libraries",
  query: [],
  response: "json",
  safe: false,
  errors: [],
  check: checkWith(() => createdLibrarySchema),
  record: {
    keys: ["exerciseLibraryId"],
    answered: ["exerciseLibraryId", "id"],
    read: () => request(listLibraries, {}),
    pick: (found: Library[], record: Library) => sameRecord(found, record, ["exerciseLibraryId"]),
  },
  found: {
    keys: ["exerciseLibraryId"],
    look: "tp_get_libraries",
    read: () => request(listLibraries, {}),
    is: (one: Library, record: NewLibrary) => readsSame(one.libraryName, record.libraryName),
  },
  undo: {
    by: (_params: Record<string, never>, record: Library) =>
      request(deleteLibrary, { libraryId: record.exerciseLibraryId }),
  },
};

/** Deletes a folder with all its templates. Evidence: code (observed in two clients). */
export const deleteLibrary: Endpoint<{ libraryId: Id<"libraryId"> }, undefined, undefined> = {
  id: "deleteLibrary",
  method: "DELETE",
  host: "api",
  path: "/exerciselibrary/v1/libraries/{libraryId}",
  query: [],
  response: "none",
  safe: false,
  errors: [],
  record: {
    keys: ["exerciseLibraryId"],
    named: "libraryId",
    read: () => request(listLibraries, {}),
    pick: (found: Library[], record: Library) => sameRecord(found, record, ["exerciseLibraryId"]),
  },
  parts: {
    read: (params: { libraryId: Id<"libraryId"> }) =>
      request(listLibraryItems, { libraryId: params.libraryId }),
    as: (params: { libraryId: Id<"libraryId"> }, record: LibraryItem) =>
      request(deleteLibraryItem, { libraryId: params.libraryId, itemId: record.exerciseLibraryItemId }),
  },
  undo: {
    by: () => request(createLibrary, {}),
    recreates: true,
  },
};

/**
 * Adds a template. Nothing is worked out from the structure, its drawing included. Evidence: live (KB-41,
 * KB-44, KB-72).
 */
export const createLibraryItem: Endpoint<{ libraryId: Id<"libraryId"> }, NewLibraryItem, CreatedLibraryItem> =
  {
    id: "createLibraryItem",
    method: "POST",
    host: "api",
    path: "/exerciselibrary/v1/libraries/{libraryId}/items",
    query: [],
    response: "json",
    safe: false,
    keepsRecent: true,
    errors: [],
    check: checkWith(() => createdLibraryItemSchema),
    record: {
      keys: ["exerciseLibraryItemId"],
      units: {
        totalTimePlanned: "h",
        tssPlanned: "TSS",
        ifPlanned: "IF",
        distancePlanned: "m",
        elevationGainPlanned: "m",
        caloriesPlanned: "kcal",
      },
      called: {
        exerciseLibraryId: "library",
        itemName: "name",
        workoutTypeId: "sport",
        workoutSubTypeId: "subtype",
        totalTimePlanned: "planned time",
        tssPlanned: "planned TSS",
        ifPlanned: "planned IF",
        distancePlanned: "planned distance",
        elevationGainPlanned: "planned climbing",
        caloriesPlanned: "planned calories",
        coachComments: "coach comment",
        structure: "intervals",
      },
      tables: { workoutTypeId: sports },
      answered: ["exerciseLibraryItemId", "id"],
      read: (params: { libraryId: Id<"libraryId"> }) =>
        request(listLibraryItems, { libraryId: params.libraryId }),
      pick: (found: LibraryItem[], record: LibraryItem) =>
        sameRecord(found, record, ["exerciseLibraryItemId"]),
    },
    found: {
      keys: ["exerciseLibraryItemId"],
      look: "tp_get_library_items",
      read: (params: { libraryId: Id<"libraryId"> }) =>
        request(listLibraryItems, { libraryId: params.libraryId }),
      is: (one: LibraryItem, record: NewLibraryItem) =>
        readsSame(one.itemName, record.itemName) && one.workoutTypeId === record.workoutTypeId,
    },
    undo: {
      by: (params: { libraryId: Id<"libraryId"> }, record: LibraryItem) =>
        request(deleteLibraryItem, { libraryId: params.libraryId, itemId: record.exerciseLibraryItemId }),
    },
  };

/**
 * Replaces a template; the server wants the whole object back. Another library in it moves the template
 * there. Evidence: live (KB-41, KB-44, KB-72, one client moves templates so).
 */
export const updateLibraryItem: Endpoint<
  { libraryId: Id<"libraryId">; itemId: Id<"libraryItemId"> },
  LibraryItem,
  undefined
> = {
  id: "updateLibraryItem",
  method: "PUT",
  host: "api",
  path: "/exerciselibrary/v1/libraries/{libraryId}/items/{itemId}",
  query: [],
  response: "none",
  safe: false,
  keepsRecent: true,
  errors: [],
  record: {
    keys: ["exerciseLibraryItemId"],
    units: {
      totalTimePlanned: "h",
      tssPlanned: "TSS",
      ifPlanned: "IF",
      distancePlanned: "m",
      elevationGainPlanned: "m",
      caloriesPlanned: "kcal",
    },
    called: {
      exerciseLibraryId: "library",
      itemName: "name",
      workoutTypeId: "sport",
      workoutSubTypeId: "subtype",
      totalTimePlanned: "planned time",
      tssPlanned: "planned TSS",
      ifPlanned: "planned IF",
      distancePlanned: "planned distance",
      elevationGainPlanned: "planned climbing",
      caloriesPlanned: "planned calories",
      coachComments: "coach comment",
      structure: "intervals",
    },
    tables: { workoutTypeId: sports },
    named: "itemId",
    read: (params: { libraryId: Id<"libraryId">; itemId: Id<"libraryItemId"> }, record: LibraryItem) =>
      request(listLibraryItems, { libraryId: record.exerciseLibraryId ?? params.libraryId }),
    pick: (found: LibraryItem[], record: LibraryItem) => sameRecord(found, record, ["exerciseLibraryItemId"]),
  },
};

/**
 * Deletes a template. Workouts that were scheduled from it stay. Evidence: code (one client, which saw a
 * 204).
 */
export const deleteLibraryItem: Endpoint<
  { libraryId: Id<"libraryId">; itemId: Id<"libraryItemId"> },
  undefined,
  undefined
> = {
  id: "deleteLibraryItem",
  method: "DELETE",
  host: "api",
  path: "/exerciselibrary/v1/libraries/{libraryId}/items/{itemId}",
  query: [],
  response: "none",
  safe: false,
  keepsRecent: true,
  errors: [],
  record: {
    keys: ["exerciseLibraryItemId"],
    units: {
      totalTimePlanned: "h",
      tssPlanned: "TSS",
      ifPlanned: "IF",
      distancePlanned: "m",
      elevationGainPlanned: "m",
      caloriesPlanned: "kcal",
    },
    called: {
      exerciseLibraryId: "library",
      itemName: "name",
      workoutTypeId: "sport",
      workoutSubTypeId: "subtype",
      totalTimePlanned: "planned time",
      tssPlanned: "planned TSS",
      ifPlanned: "planned IF",
      distancePlanned: "planned distance",
      elevationGainPlanned: "planned climbing",
      caloriesPlanned: "planned calories",
      coachComments: "coach comment",
      structure: "intervals",
    },
    tables: { workoutTypeId: sports },
    named: "itemId",
    read: (params: { libraryId: Id<"libraryId">; itemId: Id<"libraryItemId"> }) =>
      request(listLibraryItems, { libraryId: params.libraryId }),
    pick: (found: LibraryItem[], record: LibraryItem) => sameRecord(found, record, ["exerciseLibraryItemId"]),
  },
  undo: {
    by: (params: { libraryId: Id<"libraryId">; itemId: Id<"libraryItemId"> }) =>
      request(createLibraryItem, { libraryId: params.libraryId }),
    recreates: true,
  },
};
