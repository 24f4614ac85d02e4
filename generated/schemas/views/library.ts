// Generated from specs/views/library.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import type { LibraryItemExtras, LibraryItemListed, LibraryListed } from "../../types.js";
import { sportSchema } from "../output/tables.js";

export const libraryListedSchema: z.ZodType<LibraryListed> = z.lazy(() =>
  z.object({
    id: z.string(),
    name: z.string().nullable(),
    is_default: z.boolean(),
    owner_name: z.string().nullable(),
    owner_id: z.number().nullable(),
  }),
);

export const libraryItemListedSchema: z.ZodType<LibraryItemListed> = z.lazy(() =>
  z.object({
    id: z.string(),
    name: z.string().nullable(),
    sport: sportSchema.nullable(),
    sport_id: z.number().nullable(),
    subtype_id: z.number().nullable(),
    note: z.boolean().optional(),
    minutes: z.number().nullable(),
    km: z.number().nullable(),
    tss: z.number().nullable(),
    if: z.number().nullable(),
    extras: libraryItemExtrasSchema.optional(),
  }),
);

export const libraryItemExtrasSchema: z.ZodType<LibraryItemExtras> = z.lazy(() =>
  z.object({
    intervals: z.string().optional(),
    description: z.string().nullable(),
    coach_comments: z.string().nullable(),
  }),
);
