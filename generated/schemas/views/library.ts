// Generated from specs/views/library.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import {
  boolean,
  nullishBoolean,
  nullishNumber,
  nullishString,
  string,
} from "../../../src/values/scalar-types.js";
import type { LibraryItemExtras, LibraryItemListed, LibraryListed } from "../../types.js";
import { sportSchema } from "../output/tables.js";

export const libraryListedSchema: z.ZodType<LibraryListed> = z.lazy(() =>
  z.object({
    id: string,
    name: nullishString,
    is_default: boolean,
    owner_name: nullishString,
    owner_id: nullishNumber,
  }),
);

export const libraryItemListedSchema: z.ZodType<LibraryItemListed> = z.lazy(() =>
  z.object({
    id: string,
    name: nullishString,
    sport: sportSchema.nullable().optional(),
    sport_id: nullishNumber,
    subtype_id: nullishNumber,
    note: nullishBoolean,
    minutes: nullishNumber,
    km: nullishNumber,
    tss: nullishNumber,
    if: nullishNumber,
    extras: libraryItemExtrasSchema.nullable().optional(),
  }),
);

export const libraryItemExtrasSchema: z.ZodType<LibraryItemExtras> = z.lazy(() =>
  z.object({
    intervals: nullishString,
    elevation_gain_m: nullishNumber,
    calories_kcal: nullishNumber,
    description: nullishString,
    coach_comments: nullishString,
  }),
);
