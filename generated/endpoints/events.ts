// Generated from specs/endpoints/events.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { addDays, dayOf } from "../../src/expressions/dates.js";
import { readsSame } from "../../src/expressions/text.js";
import { known, request, sameRecord } from "../../src/http/change-rules.js";
import type { Endpoint } from "../../src/http/endpoint.js";
import { checkWith } from "../../src/http/response-check.js";
import type { Day, Id } from "../../src/values/quantity.js";
import {
  availabilitySchema,
  calendarEventSchema,
  calendarNoteSchema,
  createdAvailabilitySchema,
  createdEventSchema,
  noteCommentSchema,
} from "../schemas/events.js";
import type {
  Availability,
  CalendarEvent,
  CalendarNote,
  CreatedAvailability,
  CreatedEvent,
  NewAvailability,
  NewEvent,
  NewNote,
  NewNoteComment,
  NoteComment,
} from "../types.js";

/**
 * The A-priority event that training is aimed at; nothing when there is none. Evidence: live (KB-55,
 * observed: no data without an A event; 404 in one client).
 */
export const getFocusEvent: Endpoint<
  { athleteId: Id<"athleteId"> },
  undefined,
  CalendarEvent | null | undefined
> = {
  id: "getFocusEvent",
  method: "GET",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/events/focusevent",
  query: [],
  response: "json",
  safe: true,
  errors: [],
  nothing: [204, 404, "empty"],
  check: checkWith(() => calendarEventSchema.nullish()),
};

/**
 * The nearest event to come, of any priority; nothing when there is none. Evidence: live (KB-55, observed: no
 * data without an event; 404 in one client).
 */
export const getNextEvent: Endpoint<
  { athleteId: Id<"athleteId"> },
  undefined,
  CalendarEvent | null | undefined
> = {
  id: "getNextEvent",
  method: "GET",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/events/nextplannedevent",
  query: [],
  response: "json",
  safe: true,
  errors: [],
  nothing: [204, 404, "empty"],
  check: checkWith(() => calendarEventSchema.nullish()),
};

/**
 * Events between two days, both included. Ranges of four years have been answered. There is no read of a
 * single event. Evidence: live (KB-54, KB-55, KB-56).
 */
export const listEvents: Endpoint<
  { athleteId: Id<"athleteId">; startDate: Day; endDate: Day },
  undefined,
  CalendarEvent[]
> = {
  id: "listEvents",
  method: "GET",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/events/{startDate}/{endDate}",
  query: [],
  response: "json",
  safe: true,
  errors: [],
  check: checkWith(() => z.array(calendarEventSchema)),
};

/** Adds an event. The path is singular; the plural one answers 500. Evidence: live (KB-50, KB-52). */
export const createEvent: Endpoint<{ athleteId: Id<"athleteId"> }, NewEvent, CreatedEvent> = {
  id: "createEvent",
  method: "POST",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/event",
  query: [],
  response: "json",
  safe: false,
  errors: [],
  check: checkWith(() => createdEventSchema),
  record: {
    keys: ["id"],
    units: { ctlTarget: "TSS" },
    called: {
      eventDate: "day",
      eventType: "type",
      atpPriority: "priority",
      ctlTarget: "CTL target",
      distanceUnits: "unit of the distance",
    },
    answered: ["eventId", "id"],
    read: (params: { athleteId: Id<"athleteId"> }, record: CalendarEvent) =>
      request(listEvents, {
        athleteId: params.athleteId,
        startDate: dayOf(record.eventDate),
        endDate: addDays(record.eventDate, 1),
      }),
    pick: (found: CalendarEvent[], record: CalendarEvent) => sameRecord(found, record, ["id"]),
  },
  found: {
    keys: ["id"],
    look: "tp_get_events",
    read: (params: { athleteId: Id<"athleteId"> }, record: NewEvent) =>
      request(listEvents, {
        athleteId: params.athleteId,
        startDate: record.eventDate,
        endDate: addDays(record.eventDate, 1),
      }),
    is: (one: CalendarEvent, record: NewEvent) =>
      readsSame(one.name, record.name) && dayOf(one.eventDate) === dayOf(record.eventDate),
  },
  undo: {
    by: (params: { athleteId: Id<"athleteId"> }, record: CalendarEvent) =>
      request(deleteEvent, { athleteId: params.athleteId, eventId: record.id }),
  },
};

/**
 * Replaces an event; the server wants the whole object back, with the id inside. Evidence: live (KB-53,
 * KB-56).
 */
export const updateEvent: Endpoint<{ athleteId: Id<"athleteId"> }, CalendarEvent, undefined> = {
  id: "updateEvent",
  method: "PUT",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/event",
  query: [],
  response: "none",
  safe: false,
  errors: [],
  record: {
    keys: ["id"],
    units: { ctlTarget: "TSS" },
    called: {
      eventDate: "day",
      eventType: "type",
      atpPriority: "priority",
      ctlTarget: "CTL target",
      distanceUnits: "unit of the distance",
    },
    read: (params: { athleteId: Id<"athleteId"> }, record: CalendarEvent) =>
      request(listEvents, {
        athleteId: params.athleteId,
        startDate: dayOf(record.eventDate),
        endDate: addDays(record.eventDate, 1),
      }),
    pick: (found: CalendarEvent[], record: CalendarEvent) => sameRecord(found, record, ["id"]),
  },
};

/** Deletes an event; attached workouts stay. The plural path answers 404. Evidence: live (KB-51). */
export const deleteEvent: Endpoint<
  { athleteId: Id<"athleteId">; eventId: Id<"eventId"> },
  undefined,
  undefined
> = {
  id: "deleteEvent",
  method: "DELETE",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/event/{eventId}",
  query: [],
  response: "none",
  safe: false,
  errors: [],
  record: {
    keys: ["id"],
    units: { ctlTarget: "TSS" },
    called: {
      eventDate: "day",
      eventType: "type",
      atpPriority: "priority",
      ctlTarget: "CTL target",
      distanceUnits: "unit of the distance",
    },
    named: "eventId",
    read: (params: { athleteId: Id<"athleteId">; eventId: Id<"eventId"> }, record: CalendarEvent) =>
      request(listEvents, {
        athleteId: params.athleteId,
        startDate: dayOf(record.eventDate),
        endDate: addDays(record.eventDate, 1),
      }),
    pick: (found: CalendarEvent[], record: CalendarEvent) => sameRecord(found, record, ["id"]),
  },
  undo: {
    by: (params: { athleteId: Id<"athleteId">; eventId: Id<"eventId"> }) =>
      request(createEvent, { athleteId: params.athleteId }),
    recreates: true,
    set: (
      _params: { athleteId: Id<"athleteId">; eventId: Id<"eventId"> },
      record: CalendarEvent,
    ): Partial<NewEvent> => ({
      eventDate: dayOf(record.eventDate),
      distance: record.distance ?? null,
      distanceUnits: record.distanceUnits ?? null,
      goals: record.goals ?? {},
      legs: record.legs ?? [],
      workouts: record.workouts ?? [],
      results: record.results ?? [],
    }),
  },
};

/** One calendar note. Evidence: report (KB-57, KB-58). */
export const getNote: Endpoint<
  { athleteId: Id<"athleteId">; noteId: Id<"noteId"> },
  undefined,
  CalendarNote
> = {
  id: "getNote",
  method: "GET",
  host: "api",
  path: "/fitness/v1/athletes/{athleteId}/calendarNote/{noteId}",
  query: [],
  response: "json",
  safe: true,
  errors: [],
  check: checkWith(() => calendarNoteSchema),
};

/** Calendar notes between two days. Only this call is v2. Evidence: report (KB-57). */
export const listNotes: Endpoint<
  { athleteId: Id<"athleteId">; startDate: Day; endDate: Day },
  undefined,
  CalendarNote[]
> = {
  id: "listNotes",
  method: "GET",
  host: "api",
  path: "/fitness/v2/athletes/{athleteId}/calendarNote/{startDate}/{endDate}",
  query: [],
  response: "json",
  safe: true,
  errors: [],
  check: checkWith(() => z.array(calendarNoteSchema)),
};

/** Adds a calendar note. Evidence: report (KB-57, KB-59a). */
export const createNote: Endpoint<{ athleteId: Id<"athleteId"> }, NewNote, CalendarNote> = {
  id: "createNote",
  method: "POST",
  host: "api",
  path: "/fitness/v1/athletes/{athleteId}/calendarNote",
  query: [],
  response: "json",
  safe: false,
  encode: { body: { noteDate: "midnight" } },
  errors: [],
  check: checkWith(() => calendarNoteSchema),
  record: {
    keys: ["id", "calendarNoteId"],
    answered: ["id", "calendarNoteId"],
    read: (params: { athleteId: Id<"athleteId"> }, record: CalendarNote) =>
      request(getNote, {
        athleteId: params.athleteId,
        noteId: known(record.id ?? record.calendarNoteId, "id"),
      }),
  },
  found: {
    keys: ["id", "calendarNoteId"],
    look: "tp_list_notes",
    read: (params: { athleteId: Id<"athleteId"> }, record: NewNote) =>
      request(listNotes, {
        athleteId: params.athleteId,
        startDate: dayOf(record.noteDate),
        endDate: dayOf(record.noteDate),
      }),
    is: (one: CalendarNote, record: NewNote) => readsSame(one.title, record.title),
  },
  undo: {
    by: (params: { athleteId: Id<"athleteId"> }, record: CalendarNote) =>
      request(deleteNote, {
        athleteId: params.athleteId,
        noteId: known(record.id ?? record.calendarNoteId, "id"),
      }),
  },
};

/** Replaces a calendar note; the server wants the whole object back. Evidence: report (KB-57, KB-58). */
export const updateNote: Endpoint<
  { athleteId: Id<"athleteId">; noteId: Id<"noteId"> },
  CalendarNote,
  undefined
> = {
  id: "updateNote",
  method: "PUT",
  host: "api",
  path: "/fitness/v1/athletes/{athleteId}/calendarNote/{noteId}",
  query: [],
  response: "none",
  safe: false,
  encode: { body: { noteDate: "midnight" } },
  errors: [],
  record: {
    keys: ["id", "calendarNoteId"],
    named: "noteId",
    read: (params: { athleteId: Id<"athleteId">; noteId: Id<"noteId"> }) =>
      request(getNote, { athleteId: params.athleteId, noteId: params.noteId }),
  },
};

/**
 * The comments of a note; 204 when there are none. Evidence: report (KB-59, two clients read it; one tells of
 * the 204).
 */
export const listNoteComments: Endpoint<
  { athleteId: Id<"athleteId">; noteId: Id<"noteId"> },
  undefined,
  NoteComment[] | null | undefined
> = {
  id: "listNoteComments",
  method: "GET",
  host: "api",
  path: "/fitness/v1/athletes/{athleteId}/calendarNote/{noteId}/comments",
  query: [],
  response: "json",
  safe: true,
  errors: [],
  nothing: [204],
  check: checkWith(() => z.array(noteCommentSchema).nullish()),
};

/** Adds a comment to a note. The path is singular; the response is not read. Evidence: report (KB-59). */
export const addNoteComment: Endpoint<
  { athleteId: Id<"athleteId">; noteId: Id<"noteId"> },
  NewNoteComment,
  undefined
> = {
  id: "addNoteComment",
  method: "PUT",
  host: "api",
  path: "/fitness/v1/athletes/{athleteId}/calendarNote/{noteId}/comment",
  query: [],
  response: "none",
  safe: false,
  errors: [],
  undo: { none: "Nothing that deletes the comment of a note is known." },
};

/** Deletes a calendar note with its comments. Evidence: report (KB-57). */
export const deleteNote: Endpoint<
  { athleteId: Id<"athleteId">; noteId: Id<"noteId"> },
  undefined,
  undefined
> = {
  id: "deleteNote",
  method: "DELETE",
  host: "api",
  path: "/fitness/v1/athletes/{athleteId}/calendarNote/{noteId}",
  query: [],
  response: "none",
  safe: false,
  errors: [],
  record: {
    keys: ["id", "calendarNoteId"],
    named: "noteId",
    read: (params: { athleteId: Id<"athleteId">; noteId: Id<"noteId"> }) =>
      request(getNote, { athleteId: params.athleteId, noteId: params.noteId }),
  },
  undo: {
    by: (params: { athleteId: Id<"athleteId">; noteId: Id<"noteId"> }) =>
      request(createNote, { athleteId: params.athleteId }),
    recreates: true,
    loses: "The comments on it do not come back.",
  },
};

/** Periods of limited or no availability that touch a range of days. Evidence: live (KB-60, KB-61). */
export const listAvailability: Endpoint<
  { athleteId: Id<"athleteId">; startDate: Day; endDate: Day },
  undefined,
  Availability[]
> = {
  id: "listAvailability",
  method: "GET",
  host: "api",
  path: "/fitness/v1/athletes/{athleteId}/availability/{startDate}/{endDate}",
  query: [],
  response: "json",
  safe: true,
  standing: true,
  errors: [],
  check: checkWith(() => z.array(availabilitySchema)),
};

/** One period. Evidence: report (KB-61). */
export const getAvailability: Endpoint<
  { athleteId: Id<"athleteId">; availabilityId: Id<"availabilityId"> },
  undefined,
  Availability
> = {
  id: "getAvailability",
  method: "GET",
  host: "api",
  path: "/fitness/v1/athletes/{athleteId}/availability/{availabilityId}",
  query: [],
  response: "json",
  safe: true,
  errors: [],
  check: checkWith(() => availabilitySchema),
};

/** Adds a period. The body names the athlete as personId. Evidence: live (KB-60, KB-61). */
export const createAvailability: Endpoint<
  { athleteId: Id<"athleteId"> },
  NewAvailability,
  CreatedAvailability
> = {
  id: "createAvailability",
  method: "POST",
  host: "api",
  path: "/fitness/v1/athletes/{athleteId}/availability",
  query: [],
  response: "json",
  safe: false,
  encode: { body: { startDate: "midnight", endDate: "midnight" } },
  errors: [],
  check: checkWith(() => createdAvailabilitySchema),
  record: {
    keys: ["id"],
    answered: ["availabilityId", "id"],
    read: (params: { athleteId: Id<"athleteId"> }, record: Availability) =>
      request(getAvailability, { athleteId: params.athleteId, availabilityId: record.id }),
  },
  found: {
    keys: ["id"],
    look: "tp_get_availability",
    read: (params: { athleteId: Id<"athleteId"> }, record: NewAvailability) =>
      request(listAvailability, {
        athleteId: params.athleteId,
        startDate: dayOf(record.startDate),
        endDate: dayOf(record.endDate),
      }),
    is: (one: Availability, record: NewAvailability) =>
      dayOf(one.startDate) === dayOf(record.startDate) &&
      dayOf(one.endDate) === dayOf(record.endDate) &&
      one.type === record.type,
  },
  undo: {
    by: (params: { athleteId: Id<"athleteId"> }, record: Availability) =>
      request(deleteAvailability, { athleteId: params.athleteId, availabilityId: record.id }),
  },
};

/**
 * Replaces a period; the server wants the whole object back, and its personId must be that of the path.
 * Evidence: report (KB-60, KB-61).
 */
export const updateAvailability: Endpoint<
  { athleteId: Id<"athleteId">; availabilityId: Id<"availabilityId"> },
  Availability,
  undefined
> = {
  id: "updateAvailability",
  method: "PUT",
  host: "api",
  path: "/fitness/v1/athletes/{athleteId}/availability/{availabilityId}",
  query: [],
  response: "none",
  safe: false,
  encode: { body: { startDate: "midnight", endDate: "midnight" } },
  errors: [],
  record: {
    keys: ["id"],
    named: "availabilityId",
    read: (params: { athleteId: Id<"athleteId">; availabilityId: Id<"availabilityId"> }) =>
      request(getAvailability, { athleteId: params.athleteId, availabilityId: params.availabilityId }),
  },
};

/** Deletes a period. Evidence: live (KB-60). */
export const deleteAvailability: Endpoint<
  { athleteId: Id<"athleteId">; availabilityId: Id<"availabilityId"> },
  undefined,
  undefined
> = {
  id: "deleteAvailability",
  method: "DELETE",
  host: "api",
  path: "/fitness/v1/athletes/{athleteId}/availability/{availabilityId}",
  query: [],
  response: "none",
  safe: false,
  errors: [],
  record: {
    keys: ["id"],
    named: "availabilityId",
    read: (params: { athleteId: Id<"athleteId">; availabilityId: Id<"availabilityId"> }) =>
      request(getAvailability, { athleteId: params.athleteId, availabilityId: params.availabilityId }),
  },
  undo: {
    by: (params: { athleteId: Id<"athleteId">; availabilityId: Id<"availabilityId"> }) =>
      request(createAvailability, { athleteId: params.athleteId }),
    recreates: true,
  },
};
