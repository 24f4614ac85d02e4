import * as z from "zod";

/** What the demo promises of each answer. A literal is a number that TrainingPeaks itself would show. */

const day = z.object({ weekday: z.string(), date: z.string() });
const load = z.object({ sessions: z.number(), minutes: z.number(), tss: z.number() });
const form = z.object({ ctl: z.number(), atl: z.number(), tsb: z.number(), fitness_status: z.string() });
const receipt = day.extend({
  workout_id: z.string(),
  planned: z.object({ minutes: z.literal(64), tss: z.literal(74), if: z.literal(0.83) }),
  intervals: z.string().regex(/4x\(8:00 @ 95-100 %.* \+ 3:00 @ 50-60 %.*\)/),
});

export const VALIDATED = z.object({
  valid: z.literal(true),
  total_duration_minutes: z.literal(64),
  estimated_if: z.literal(0.83),
  estimated_tss: z.literal(74),
  intervals: z.string(),
});

export const CREATED = z.object({
  workout: receipt,
  same_day: z.array(day.extend({ title: z.string(), start: z.string().optional() })).optional(),
  confirmed: z.literal(true),
});

export const STORED = z.object({ title: z.string(), sport: z.literal("Bike"), intervals: z.string() });

export const PLANNED_CHANGE = z.object({
  dry_run: z.literal(true),
  would: z.tuple([z.string()]),
});

export const MOVED = z.object({ workout: receipt, confirmed: z.literal(true) });

export const WEEK = z.object({
  week: z.object({ start: z.string(), end: z.string() }),
  workouts: z.array(day.extend({ id: z.string(), title: z.string(), planned: load.partial().optional() })),
  totals: z.object({ done: load, remaining: load, planned: load }),
});

export const FORM = z.object({ current: day.extend(form.shape), projected: form.optional() });
