// Generated from specs/views/events.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import type { AvailabilityPeriod, EventExtras, EventSummary, NoteListed } from "../../types.js";
import { availabilityTypeSchema } from "../output/tables.js";

export const eventSummarySchema: z.ZodType<EventSummary> = z.lazy(() =>
  z.object({
    id: z.string(),
    name: z.string().nullable(),
    date: z.string(),
    weekday: z.string(),
    to_go: z.string(),
    days_to_go: z.number(),
    event_type: z.string().nullable(),
    priority: z.string().nullable(),
    distance_km: z.number().optional(),
    distance_stored: z.string().optional(),
    ctl_target: z.number().nullable(),
    extras: eventExtrasSchema.optional(),
  }),
);

export const eventExtrasSchema: z.ZodType<EventExtras> = z.lazy(() =>
  z.object({
    description: z.string().nullable().optional(),
    comment: z.string().nullable().optional(),
    goals: z.record(z.string(), z.unknown()).optional(),
    results: z.array(z.object({
      ranking: z.string().nullable().optional(),
      place: z.number().nullable().optional(),
      entrants: z.number().nullable().optional(),
      time: z.number().nullable().optional(),
    })).optional(),
    workout_ids: z.array(z.string()).optional(),
    race_type_duration: z.string().nullable().optional(),
  }),
);

export const noteListedSchema: z.ZodType<NoteListed> = z.lazy(() =>
  z.object({
    id: z.string(),
    title: z.string().nullable(),
    date: z.string().nullable(),
    weekday: z.string().nullable(),
    description: z.string().nullable(),
  }),
);

export const availabilityPeriodSchema: z.ZodType<AvailabilityPeriod> = z.lazy(() =>
  z.object({
    id: z.string(),
    start_date: z.string(),
    start_weekday: z.string(),
    end_date: z.string(),
    end_weekday: z.string(),
    days: z.number(),
    type: availabilityTypeSchema.nullable(),
    reason: z.string().nullable(),
    sports_possible: z.array(z.string()).optional(),
    description: z.string().nullable(),
  }),
);
