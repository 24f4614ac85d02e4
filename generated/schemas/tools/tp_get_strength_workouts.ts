// Generated from specs/tools/strength/tp_get_strength_workouts.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day } from "../../../src/tool/input-types.js";
import { nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpGetStrengthWorkoutsInput, TpGetStrengthWorkoutsOutput } from "../../types.js";
import { strengthListedSchema } from "../views/strength.js";

export const input: z.ZodType<TpGetStrengthWorkoutsInput> = z.strictObject({
  start_date: day,
  end_date: day,
});

export const output: z.ZodType<TpGetStrengthWorkoutsOutput> = z.object({
  workouts: z.array(strengthListedSchema),
  count: number,
  date_range: z.object({
    start: string,
    end: string,
  }),
  message: nullishString,
});
