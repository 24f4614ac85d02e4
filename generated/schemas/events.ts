// Generated from specs/schemas/events.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullableNumber } from "../../src/runtime/wire-types.js";
import type {
  Availability,
  CalendarEvent,
  CalendarNote,
  CreatedAvailability,
  CreatedEvent,
  EventResult,
  EventType,
  NewAvailability,
  NewEvent,
  NewNote,
} from "../types.js";

export const eventTypeSchema: z.ZodType<EventType> = z.lazy(() =>
  z.enum([
    "RunningRoad",
    "RunningTrail",
    "RunningTrack",
    "RunningCrossCountry",
    "RunningOther",
    "CyclingRoad",
    "CyclingMountain",
    "CyclingCyclocross",
    "CyclingTrack",
    "CyclingOther",
    "SwimOpenWater",
    "SwimPool",
    "MultisportTriathlon",
    "MultisportXterra",
    "MultisportDuathlon",
    "MultisportAquabike",
    "MultisportAquathon",
    "MultisportOther",
    "RowingRegatta",
    "RowingOther",
    "SnowAlpine",
    "SnowNordic",
    "SnowSkiMountaineering",
    "SnowSnowshoe",
    "SnowOther",
    "OtherAdventure",
    "OtherObstacle",
    "OtherSpeedSkate",
    "OtherOther",
  ]),
);

export const calendarEventSchema: z.ZodType<CalendarEvent> = z.lazy(() =>
  z.looseObject({
    id: z.number(),
    personId: z.number().optional(),
    name: z.string().nullable().optional(),
    eventDate: z.string(),
    eventType: z.string().nullable().optional(),
    atpPriority: z.string().nullable().optional(),
    atpId: nullableNumber.optional(),
    atpWeekId: nullableNumber.optional(),
    description: z.string().nullable().optional(),
    comment: z.string().nullable().optional(),
    ctlTarget: nullableNumber.optional(),
    distance: nullableNumber.optional(),
    distanceUnits: z.string().nullable().optional(),
    raceTypeDuration: z.string().nullable().optional(),
    externalEventId: z.union([z.string(), z.number()]).nullable().optional(),
    externalEventSource: z.union([z.string(), z.number()]).nullable().optional(),
    goals: z.record(z.string(), z.unknown()).nullable().optional(),
    results: z.array(eventResultSchema).nullable().optional(),
    legs: z.array(z.record(z.string(), z.unknown())).nullable().optional(),
    workouts: z.array(z.number()).nullable().optional(),
    isHidden: z.boolean().nullable().optional(),
    isLocked: z.boolean().nullable().optional(),
  }),
);

export const eventResultSchema: z.ZodType<EventResult> = z.lazy(() =>
  z.looseObject({
    resultType: z.string().nullable().optional(),
    place: nullableNumber.optional(),
    entrants: nullableNumber.optional(),
    time: nullableNumber.optional(),
  }),
);

export const newEventSchema: z.ZodType<NewEvent> = z.lazy(() =>
  z.looseObject({
    personId: z.number(),
    name: z.string(),
    eventDate: z.string(),
    eventType: z.string(),
    atpPriority: z.string(),
    distance: nullableNumber,
    distanceUnits: z.string().nullable(),
    ctlTarget: z.number().optional(),
    description: z.string().optional(),
    goals: z.record(z.string(), z.unknown()),
    legs: z.array(z.record(z.string(), z.unknown())),
    workouts: z.array(z.number()),
    results: z.array(eventResultSchema),
  }),
);

export const createdEventSchema: z.ZodType<CreatedEvent> = z.lazy(() =>
  z.looseObject({
    eventId: nullableNumber.optional(),
    id: nullableNumber.optional(),
  }),
);

export const calendarNoteSchema: z.ZodType<CalendarNote> = z.lazy(() =>
  z.looseObject({
    id: nullableNumber.optional(),
    calendarNoteId: nullableNumber.optional(),
    athleteId: z.number().optional(),
    ownerId: nullableNumber.optional(),
    title: z.string().nullable().optional(),
    description: z.string().nullable().optional(),
    noteDate: z.string().nullable().optional(),
    isHidden: z.boolean().nullable().optional(),
    createdDate: z.string().nullable().optional(),
    modifiedDate: z.string().nullable().optional(),
    attachments: z.unknown().optional(),
    appliedPlanId: nullableNumber.optional(),
    parentPlanNoteId: nullableNumber.optional(),
    commentCount: nullableNumber.optional(),
  }),
);

export const newNoteSchema: z.ZodType<NewNote> = z.lazy(() =>
  z.looseObject({
    athleteId: z.number(),
    noteDate: z.string(),
    title: z.string(),
    description: z.string().optional(),
  }),
);

export const availabilitySchema: z.ZodType<Availability> = z.lazy(() =>
  z.looseObject({
    id: z.number(),
    personId: z.number().optional(),
    startDate: z.string(),
    endDate: z.string(),
    type: nullableNumber.optional(),
    limitedAvailability: z.boolean().nullable().optional(),
    reason: z.string().nullable().optional(),
    availableSportTypes: z.array(z.number()).nullable().optional(),
    description: z.string().nullable().optional(),
  }),
);

export const newAvailabilitySchema: z.ZodType<NewAvailability> = z.lazy(() =>
  z.looseObject({
    personId: z.number(),
    startDate: z.string(),
    endDate: z.string(),
    type: z.number(),
    reason: z.string(),
    availableSportTypes: z.array(z.number()).optional(),
    description: z.string().optional(),
  }),
);

export const createdAvailabilitySchema: z.ZodType<CreatedAvailability> = z.lazy(() =>
  z.looseObject({
    availabilityId: nullableNumber.optional(),
    id: nullableNumber.optional(),
  }),
);
