// Generated from specs/tools/reference/tp_get_workout_types.yaml by `npm run codegen`. Do not edit.
import { sportSchema } from "../output/sports.js";
import type { TpGetWorkoutTypesInput, TpGetWorkoutTypesOutput } from "../../types.js";
import { z } from "zod";

export const input = z.strictObject({}) satisfies z.ZodType<TpGetWorkoutTypesInput>;

export const output = z.object({
  workout_types: z.array(z.object({
    id: z.number(),
    name: z.string().nullable(),
    sport: sportSchema.nullable(),
    subtypes: z.array(z.object({
      id: z.number(),
      name: z.string().nullable(),
    })).optional(),
  })),
  count: z.number(),
}) satisfies z.ZodType<TpGetWorkoutTypesOutput>;
