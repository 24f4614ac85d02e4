// Generated from specs/tools/workouts/tp_get_workouts.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, oneOf } from "../../../src/tool/input-types.js";
import { nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpGetWorkoutsInput, TpGetWorkoutsOutput } from "../../types.js";
import { strengthListedSchema } from "../views/strength.js";
import { workoutSummarySchema } from "../views/workouts.js";

export const input: z.ZodType<TpGetWorkoutsInput> = z.strictObject({
  start_date: day,
  end_date: day,
  type: oneOf(["all", "planned", "completed"]).default("all"),
  response_format: oneOf(["concise", "detailed"]).default("concise"),
});

export const output: z.ZodType<TpGetWorkoutsOutput> = z.object({
  workouts: z.array(workoutSummarySchema),
  count: number,
  strength: z.array(strengthListedSchema).nullable().optional(),
  date_range: z.object({
    start: string,
    end: string,
  }),
  message: nullishString,
});
