// Generated from specs/views/workouts.yaml by `npm run codegen`. Do not edit.
import { sportSchema } from "../output/sports.js";
import type { ActualTotals, PlannedTotals, WorkoutSummary } from "../../types.js";
import { z } from "zod";

export const plannedTotalsSchema = z.object({
  minutes: z.number().nullable().optional(),
  km: z.number().nullable().optional(),
  tss: z.number().nullable().optional(),
  if: z.number().nullable().optional(),
}) satisfies z.ZodType<PlannedTotals>;

export const actualTotalsSchema = z.object({
  minutes: z.number().nullable().optional(),
  km: z.number().nullable().optional(),
  tss: z.number().nullable().optional(),
  if: z.number().nullable().optional(),
}) satisfies z.ZodType<ActualTotals>;

export const workoutSummarySchema = z.object({
  id: z.string(),
  date: z.string(),
  weekday: z.string(),
  start: z.string().optional(),
  title: z.string().nullable(),
  sport: sportSchema.nullable(),
  sport_id: z.number(),
  type: z.enum(["planned", "completed"]),
  planned: plannedTotalsSchema.optional(),
  actual: actualTotalsSchema.optional(),
}) satisfies z.ZodType<WorkoutSummary>;
