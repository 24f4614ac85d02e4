// Generated from specs/views/events.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import {
  nullableNumber,
  nullableString,
  nullishNumber,
  nullishString,
  number,
  optionalBoolean,
  optionalNumber,
  optionalString,
  string,
} from "../../../src/values/scalar-types.js";
import type {
  AvailabilityPeriod,
  EventExtras,
  EventSummary,
  NoteCommentListed,
  NoteListed,
} from "../../types.js";
import { availabilityTypeSchema } from "../output/tables.js";

export const eventSummarySchema: z.ZodType<EventSummary> = z.lazy(() =>
  z.object({
    id: string,
    name: nullableString,
    date: string,
    weekday: string,
    to_go: optionalString,
    days_to_go: number,
    event_type: nullableString,
    priority: nullableString,
    distance_km: optionalNumber,
    distance_stored: optionalString,
    ctl_target: nullableNumber,
    hidden: optionalBoolean,
    locked: optionalBoolean,
    extras: eventExtrasSchema.optional(),
  }),
);

export const eventExtrasSchema: z.ZodType<EventExtras> = z.lazy(() =>
  z.object({
    description: nullableString,
    comment: nullableString,
    goals: z.record(z.string(), z.unknown()).optional(),
    results: z.array(
      z.object({
        ranking: nullishString,
        place: nullishNumber,
        entrants: nullishNumber,
        time: nullishNumber,
      }),
    ),
    workout_ids: z.array(string),
    race_type_duration: nullableString,
  }),
);

export const noteListedSchema: z.ZodType<NoteListed> = z.lazy(() =>
  z.object({
    id: optionalString,
    title: nullableString,
    date: nullableString,
    weekday: nullableString,
    description: nullableString,
    is_hidden: optionalBoolean,
    comment_count: optionalNumber,
    by: optionalString,
    by_id: optionalString,
    modified_date: optionalString,
  }),
);

export const noteCommentListedSchema: z.ZodType<NoteCommentListed> = z.lazy(() =>
  z.object({
    id: string,
    date: nullableString,
    by: nullableString,
    by_id: nullableString,
    comment: string,
  }),
);

export const availabilityPeriodSchema: z.ZodType<AvailabilityPeriod> = z.lazy(() =>
  z.object({
    id: string,
    start_date: string,
    start_weekday: string,
    end_date: string,
    end_weekday: string,
    days: number,
    type: availabilityTypeSchema.nullable(),
    reason: nullableString,
    sports_possible: z.array(string).optional(),
    description: nullableString,
  }),
);
