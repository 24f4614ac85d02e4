// Generated from specs/views/strength.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import {
  boolean,
  nullableNumber,
  nullableString,
  nullishNumber,
  nullishString,
  number,
  optionalNumber,
  optionalString,
  string,
} from "../../../src/values/scalar-types.js";
import type { StrengthBlockShown, StrengthListed, StrengthSession } from "../../types.js";

export const strengthListedSchema: z.ZodType<StrengthListed> = z.lazy(() =>
  z.object({
    workout_id: string,
    date: string,
    weekday: string,
    start: optionalString,
    title: nullableString,
    prescribed_minutes: nullishNumber,
    executed_minutes: nullishNumber,
    compliance_state: nullishString,
    compliance_percent: nullishNumber,
    status: string,
    total_sets: nullableNumber,
    completed_sets: nullableNumber,
    exercises: z.array(string),
  }),
);

export const strengthBlockShownSchema: z.ZodType<StrengthBlockShown> = z.lazy(() =>
  z.object({
    type: string,
    title: optionalString,
    notes: optionalString,
    exercises: z.array(
      z.object({
        id: string,
        exercise: nullableString,
        notes: optionalString,
        sets: z.array(
          z.object({
            prescribed: z.record(z.string(), z.unknown()),
            executed: z.record(z.string(), z.unknown()).optional(),
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
    start: optionalString,
    title: nullableString,
    prescribed_minutes: nullishNumber,
    executed_minutes: nullishNumber,
    compliance_state: nullishString,
    compliance_percent: nullishNumber,
    instructions: optionalString,
    completed_tss: nullishNumber,
    rpe: optionalNumber,
    feel: optionalNumber,
    total_sets: number,
    completed_sets: number,
    blocks: z.array(strengthBlockShownSchema),
  }),
);
