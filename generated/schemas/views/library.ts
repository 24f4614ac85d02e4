// Generated from specs/views/library.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import {
  boolean,
  nullableNumber,
  nullableString,
  nullishNumber,
  optionalBoolean,
  optionalString,
  string,
} from "../../../src/values/scalar-types.js";
import type { LibraryItemExtras, LibraryItemListed, LibraryListed } from "../../types.js";
import { sportSchema } from "../output/tables.js";

export const libraryListedSchema: z.ZodType<LibraryListed> = z.lazy(() =>
  z.object({
    id: string,
    name: nullableString,
    is_default: boolean,
    owner_name: nullableString,
    owner_id: nullableNumber,
  }),
);

export const libraryItemListedSchema: z.ZodType<LibraryItemListed> = z.lazy(() =>
  z.object({
    id: string,
    name: nullableString,
    sport: sportSchema.nullable(),
    sport_id: nullableNumber,
    subtype_id: nullableNumber,
    note: optionalBoolean,
    minutes: nullableNumber,
    km: nullableNumber,
    tss: nullableNumber,
    if: nullableNumber,
    extras: libraryItemExtrasSchema.optional(),
  }),
);

export const libraryItemExtrasSchema: z.ZodType<LibraryItemExtras> = z.lazy(() =>
  z.object({
    intervals: optionalString,
    elevation_gain_m: nullishNumber,
    calories_kcal: nullishNumber,
    description: nullableString,
    coach_comments: nullableString,
  }),
);
