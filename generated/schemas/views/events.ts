// Generated from specs/views/events.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import {
  nullishBoolean,
  nullishNumber,
  nullishString,
  number,
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
    name: nullishString,
    date: string,
    weekday: string,
    to_go: nullishString,
    days_to_go: number,
    event_type: nullishString,
    priority: nullishString,
    distance_km: nullishNumber,
    distance_stored: nullishString,
    ctl_target: nullishNumber,
    hidden: nullishBoolean,
    locked: nullishBoolean,
    extras: eventExtrasSchema.nullable().optional(),
  }),
);

export const eventExtrasSchema: z.ZodType<EventExtras> = z.lazy(() =>
  z.object({
    description: nullishString,
    comment: nullishString,
    goals: z.record(z.string(), z.unknown()).nullable().optional(),
    results: z.array(
      z.object({
        ranking: nullishString,
        place: nullishNumber,
        entrants: nullishNumber,
        time: nullishNumber,
      }),
    ),
    workout_ids: z.array(string),
    race_type_duration: nullishString,
  }),
);

export const noteListedSchema: z.ZodType<NoteListed> = z.lazy(() =>
  z.object({
    id: nullishString,
    title: nullishString,
    date: nullishString,
    weekday: nullishString,
    description: nullishString,
    is_hidden: nullishBoolean,
    comment_count: nullishNumber,
    by: nullishString,
    by_id: nullishString,
    modified_date: nullishString,
  }),
);

export const noteCommentListedSchema: z.ZodType<NoteCommentListed> = z.lazy(() =>
  z.object({
    id: string,
    date: nullishString,
    by: nullishString,
    by_id: nullishString,
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
    type: availabilityTypeSchema.nullable().optional(),
    reason: nullishString,
    sports_possible: z.array(string).nullable().optional(),
    description: nullishString,
  }),
);
