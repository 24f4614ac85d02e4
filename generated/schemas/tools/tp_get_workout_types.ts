// Generated from specs/tools/reference/tp_get_workout_types.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullishString, number } from "../../../src/values/scalar-types.js";
import type { TpGetWorkoutTypesInput, TpGetWorkoutTypesOutput } from "../../types.js";
import { sportSchema } from "../output/tables.js";

export const input: z.ZodType<TpGetWorkoutTypesInput> = z.strictObject({});

export const output: z.ZodType<TpGetWorkoutTypesOutput> = z.object({
  workout_types: z.array(
    z.object({
      id: number,
      sport: sportSchema.nullable().optional(),
      name: nullishString,
      subtypes: z.record(z.string(), z.unknown()).nullable().optional(),
    }),
  ),
  count: number,
});
