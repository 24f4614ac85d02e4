// Generated from specs/views/analysis.yaml by `npm run codegen`. Do not edit.
import type { ActualSum, FitnessDay, FormDay, PlannedSum } from "../../types.js";
import { z } from "zod";

export const fitnessDaySchema = z.object({
  date: z.string(),
  tss: z.number().nullable(),
  tss_planned: z.number().nullable().optional(),
  ctl: z.number().nullable(),
  atl: z.number().nullable(),
  tsb: z.number().nullable(),
}) satisfies z.ZodType<FitnessDay>;

export const formDaySchema = z.object({
  date: z.string(),
  weekday: z.string(),
  ctl: z.number().nullable(),
  atl: z.number().nullable(),
  tsb: z.number().nullable(),
  fitness_status: z.string().optional(),
}) satisfies z.ZodType<FormDay>;

export const plannedSumSchema = z.object({
  sessions: z.number(),
  minutes: z.number(),
  tss: z.number(),
  sessions_without_tss: z.number().optional(),
}) satisfies z.ZodType<PlannedSum>;

export const actualSumSchema = z.object({
  sessions: z.number(),
  minutes: z.number(),
  km: z.number(),
  tss: z.number(),
  sessions_without_tss: z.number().optional(),
}) satisfies z.ZodType<ActualSum>;
