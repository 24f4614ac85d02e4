// Generated from specs/schemas/analysis.yaml by `npm run codegen`. Do not edit.
import type { PerformanceDay, PerformanceRequest } from "../types.js";
import { nullableNumber } from "../../src/runtime/wire-types.js";
import { z } from "zod";

export const performanceRequestSchema: z.ZodType<PerformanceRequest> = z.looseObject({
  atlConstant: z.number(),
  atlStart: z.number(),
  ctlConstant: z.number(),
  ctlStart: z.number(),
  workoutTypes: z.array(z.number()),
});

export const performanceDaySchema: z.ZodType<PerformanceDay> = z.looseObject({
  workoutDay: z.string(),
  tssActual: nullableNumber.optional(),
  tssPlanned: nullableNumber.optional(),
  ifActual: nullableNumber.optional(),
  ifPlanned: nullableNumber.optional(),
  ctl: nullableNumber.optional(),
  atl: nullableNumber.optional(),
  tsb: nullableNumber.optional(),
});
