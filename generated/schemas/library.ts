// Generated from specs/schemas/library.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { jsonText, optionalLooseNumber, wireNumber } from "../../src/http/wire-types.js";
import { nullishBoolean, nullishString } from "../../src/values/scalar-types.js";
import type { CreatedLibrary, CreatedLibraryItem, Library, LibraryItem } from "../types.js";

export const librarySchema: z.ZodType<Library> = z.lazy(() =>
  z.looseObject({
    exerciseLibraryId: wireNumber,
    libraryName: nullishString,
    ownerId: optionalLooseNumber,
    ownerName: nullishString,
    imageUrl: nullishString,
    isDefaultContent: nullishBoolean,
  }),
);

export const createdLibrarySchema: z.ZodType<CreatedLibrary> = z.lazy(() =>
  z.looseObject({
    exerciseLibraryId: optionalLooseNumber,
    id: optionalLooseNumber,
  }),
);

export const libraryItemSchema: z.ZodType<LibraryItem> = z.lazy(() =>
  z.looseObject({
    exerciseLibraryItemId: wireNumber,
    exerciseLibraryId: optionalLooseNumber,
    exerciseLibraryItemType: nullishString,
    itemName: nullishString,
    workoutTypeId: optionalLooseNumber,
    workoutSubTypeId: optionalLooseNumber,
    totalTimePlanned: optionalLooseNumber,
    tssPlanned: optionalLooseNumber,
    ifPlanned: optionalLooseNumber,
    distancePlanned: optionalLooseNumber,
    elevationGainPlanned: optionalLooseNumber,
    caloriesPlanned: optionalLooseNumber,
    description: nullishString,
    coachComments: nullishString,
    structure: z
      .union([z.record(z.string(), z.unknown()), jsonText])
      .nullable()
      .optional(),
    fileAttachments: z.unknown().optional(),
  }),
);

export const createdLibraryItemSchema: z.ZodType<CreatedLibraryItem> = z.lazy(() =>
  z.looseObject({
    exerciseLibraryItemId: optionalLooseNumber,
    id: optionalLooseNumber,
  }),
);
