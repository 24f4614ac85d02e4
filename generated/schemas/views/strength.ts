// Generated from specs/views/strength.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { boolean, nullishNumber, nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { StrengthBlockShown, StrengthListed, StrengthSession } from "../../types.js";

export const strengthListedSchema: z.ZodType<StrengthListed> = z.lazy(() =>
  z.object({
    workout_id: string,
    date: string,
    weekday: string,
    start: nullishString,
    title: nullishString,
    prescribed_minutes: nullishNumber,
    executed_minutes: nullishNumber,
    compliance_state: nullishString,
    compliance_percent: nullishNumber,
    status: string,
    total_sets: nullishNumber,
    completed_sets: nullishNumber,
    exercises: z.array(string),
  }),
);

export const strengthBlockShownSchema: z.ZodType<StrengthBlockShown> = z.lazy(() =>
  z.object({
    type: string,
    title: nullishString,
    notes: nullishString,
    exercises: z.array(
      z.object({
        id: nullishString,
        exercise: nullishString,
        notes: nullishString,
        sets: z.array(
          z.object({
            prescribed: z.record(z.string(), z.unknown()),
            executed: z.record(z.string(), z.unknown()).nullable().optional(),
            complete: boolean,
          }),
        ),
      }),
    ),
  }),
);

export const strengthSessionSchema: z.ZodType<StrengthSession> = z.lazy(() =>
  z.object({
    workout_id: string,
    date: string,
    weekday: string,
    start: nullishString,
    title: nullishString,
    prescribed_minutes: nullishNumber,
    executed_minutes: nullishNumber,
    compliance_state: nullishString,
    compliance_percent: nullishNumber,
    instructions: nullishString,
    completed_tss: nullishNumber,
    rpe: nullishNumber,
    feel: nullishNumber,
    total_sets: number,
    completed_sets: number,
    blocks: z.array(strengthBlockShownSchema),
  }),
);
