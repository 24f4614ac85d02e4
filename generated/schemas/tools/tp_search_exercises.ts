// Generated from specs/tools/strength/tp_search_exercises.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { wholeNumber } from "../../../src/tool/input-types.js";
import { nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpSearchExercisesInput, TpSearchExercisesOutput } from "../../types.js";

export const input: z.ZodType<TpSearchExercisesInput> = z.strictObject({
  query: z.string().max(100).optional(),
  limit: wholeNumber.min(1).max(100).default(20),
  muscle_group: z.string().max(40).optional(),
});

export const output: z.ZodType<TpSearchExercisesOutput> = z.object({
  exercises: z.array(
    z.object({
      id: string,
      title: string,
      muscle_groups: z.array(string),
      parameters: z.array(string),
      video_url: nullishString,
    }),
  ),
  count: number,
  catalogue_size: number,
  message: nullishString,
});
