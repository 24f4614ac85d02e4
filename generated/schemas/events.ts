// Generated from specs/schemas/events.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { optionalLooseNumber, wireNumber } from "../../src/http/wire-types.js";
import { nullishBoolean, nullishString, string } from "../../src/values/scalar-types.js";
import type {
  Availability,
  CalendarEvent,
  CalendarNote,
  CreatedAvailability,
  CreatedEvent,
  EventResult,
  NoteComment,
} from "../types.js";

export const calendarEventSchema: z.ZodType<CalendarEvent> = z.lazy(() =>
  z.looseObject({
    id: wireNumber,
    personId: optionalLooseNumber,
    name: nullishString,
    eventDate: z.union([string, string]),
    eventType: nullishString,
    atpPriority: nullishString,
    description: nullishString,
    comment: nullishString,
    ctlTarget: optionalLooseNumber,
    distance: optionalLooseNumber,
    distanceUnits: nullishString,
    raceTypeDuration: nullishString,
    goals: z.record(z.string(), z.unknown()).nullable().optional(),
    results: z.array(eventResultSchema).nullable().optional(),
    legs: z.array(z.record(z.string(), z.unknown())).nullable().optional(),
    workouts: z.array(wireNumber).nullable().optional(),
    isHidden: nullishBoolean,
    isLocked: nullishBoolean,
  }),
);

export const eventResultSchema: z.ZodType<EventResult> = z.lazy(() =>
  z.looseObject({
    resultType: nullishString,
    place: optionalLooseNumber,
    entrants: optionalLooseNumber,
    time: optionalLooseNumber,
  }),
);

export const createdEventSchema: z.ZodType<CreatedEvent> = z.lazy(() =>
  z.looseObject({
    eventId: optionalLooseNumber,
    id: optionalLooseNumber,
  }),
);

export const calendarNoteSchema: z.ZodType<CalendarNote> = z.lazy(() =>
  z.looseObject({
    id: optionalLooseNumber,
    calendarNoteId: optionalLooseNumber,
    athleteId: optionalLooseNumber,
    ownerId: optionalLooseNumber,
    title: nullishString,
    description: nullishString,
    noteDate: nullishString,
    isHidden: nullishBoolean,
    createdDate: nullishString,
    modifiedDate: nullishString,
    attachments: z.unknown().optional(),
    appliedPlanId: optionalLooseNumber,
    parentPlanNoteId: optionalLooseNumber,
    commentCount: optionalLooseNumber,
  }),
);

export const noteCommentSchema: z.ZodType<NoteComment> = z.lazy(() =>
  z.looseObject({
    calendarNoteId: optionalLooseNumber,
    calendarNoteCommentStreamId: wireNumber,
    comment: nullishString,
    commenterPersonId: optionalLooseNumber,
    firstName: nullishString,
    lastName: nullishString,
    createdDateTimeUtc: nullishString,
  }),
);

export const availabilitySchema: z.ZodType<Availability> = z.lazy(() =>
  z.looseObject({
    id: wireNumber,
    personId: optionalLooseNumber,
    startDate: string,
    endDate: string,
    type: optionalLooseNumber,
    limitedAvailability: nullishBoolean,
    reason: nullishString,
    availableSportTypes: z.array(wireNumber).nullable().optional(),
    description: nullishString,
  }),
);

export const createdAvailabilitySchema: z.ZodType<CreatedAvailability> = z.lazy(() =>
  z.looseObject({
    availabilityId: optionalLooseNumber,
    id: optionalLooseNumber,
  }),
);
