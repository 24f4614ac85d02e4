// Generated from specs/schemas/library.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullableNumber } from "../../src/runtime/wire-types.js";
import type {
  CreatedLibrary,
  CreatedLibraryItem,
  Library,
  LibraryItem,
  NewLibrary,
  NewLibraryItem,
} from "../types.js";

export const librarySchema: z.ZodType<Library> = z.lazy(() =>
  z.looseObject({
    exerciseLibraryId: z.number(),
    libraryName: z.string().nullable().optional(),
    ownerId: nullableNumber.optional(),
    ownerName: z.string().nullable().optional(),
    imageUrl: z.string().nullable().optional(),
    isDefaultContent: z.boolean().nullable().optional(),
  }),
);

export const newLibrarySchema: z.ZodType<NewLibrary> = z.lazy(() =>
  z.looseObject({
    libraryName: z.string(),
    ownerId: z.number(),
  }),
);

export const createdLibrarySchema: z.ZodType<CreatedLibrary> = z.lazy(() =>
  z.looseObject({
    exerciseLibraryId: nullableNumber.optional(),
    id: nullableNumber.optional(),
  }),
);

export const libraryItemSchema: z.ZodType<LibraryItem> = z.lazy(() =>
  z.looseObject({
    exerciseLibraryItemId: z.number(),
    exerciseLibraryId: z.number().optional(),
    exerciseLibraryItemType: z.string().nullable().optional(),
    itemName: z.string().nullable().optional(),
    workoutTypeId: nullableNumber.optional(),
    workoutSubTypeId: nullableNumber.optional(),
    totalTimePlanned: nullableNumber.optional(),
    tssPlanned: nullableNumber.optional(),
    ifPlanned: nullableNumber.optional(),
    distancePlanned: nullableNumber.optional(),
    elevationGainPlanned: nullableNumber.optional(),
    caloriesPlanned: nullableNumber.optional(),
    energyPlanned: nullableNumber.optional(),
    velocityPlanned: nullableNumber.optional(),
    description: z.string().nullable().optional(),
    coachComments: z.string().nullable().optional(),
    structure: z.union([z.record(z.string(), z.unknown()), z.string()]).nullable().optional(),
    fileAttachments: z.unknown().optional(),
    fromLegacy: z.boolean().nullable().optional(),
  }),
);

export const newLibraryItemSchema: z.ZodType<NewLibraryItem> = z.lazy(() =>
  z.looseObject({
    exerciseLibraryId: z.number(),
    itemName: z.string(),
    workoutTypeId: z.number(),
    workoutSubTypeId: z.number().optional(),
    totalTimePlanned: z.number().optional(),
    tssPlanned: z.number().optional(),
    ifPlanned: z.number().optional(),
    distancePlanned: z.number().optional(),
    description: z.string().optional(),
    structure: z.record(z.string(), z.unknown()).optional(),
  }),
);

export const createdLibraryItemSchema: z.ZodType<CreatedLibraryItem> = z.lazy(() =>
  z.looseObject({
    exerciseLibraryItemId: nullableNumber.optional(),
    id: nullableNumber.optional(),
  }),
);
