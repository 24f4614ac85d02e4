// Generated from specs/views/events.yaml by `npm run codegen`. Do not edit.
import { dayOf, daysBetween, weekdayOf } from "../../src/expressions/dates.js";
import { distanceAsStored, eventKm, goalsSet, timeToGo } from "../../src/expressions/events.js";
import { fullName, writerOf } from "../../src/expressions/people.js";
import { textOf } from "../../src/expressions/text.js";
import type { Day, Id } from "../../src/values/quantity.js";
import { availabilityTypes, sports } from "../tables.js";
import type {
  Availability,
  AvailabilityPeriod,
  CalendarEvent,
  CalendarNote,
  EventExtras,
  EventSummary,
  NoteComment,
  NoteCommentListed,
  NoteListed,
} from "../types.js";

/** An event with its distance in kilometres (KB-55) and how far off it is. */
export function eventSummary(event: CalendarEvent, today: Day, detailed: boolean): EventSummary {
  return {
    id: textOf(event.id),
    name: event.name,
    date: dayOf(event.eventDate),
    weekday: weekdayOf(event.eventDate),
    to_go: timeToGo(today, event.eventDate),
    days_to_go: daysBetween(today, event.eventDate),
    event_type: event.eventType,
    priority: event.atpPriority,
    distance_km: eventKm(event),
    distance_stored: distanceAsStored(event),
    ctl_target: event.ctlTarget,
    hidden: event.isHidden === true ? true : undefined,
    locked: event.isLocked === true ? true : undefined,
    extras: detailed ? eventExtras(event) : undefined,
  };
}

/** What the detailed form adds to an event. */
export function eventExtras(event: CalendarEvent): EventExtras {
  return {
    description: event.description,
    comment: event.comment,
    goals: goalsSet(event.goals),
    results: (event.results ?? [])
      .filter((r) => r.place != null || r.time != null)
      .map((r) => ({ ranking: r.resultType, place: r.place, entrants: r.entrants, time: r.time })),
    workout_ids: (event.workouts ?? []).map((id) => textOf(id)),
    race_type_duration: event.raceTypeDuration,
  };
}

/** A calendar note. Its words are somebody's text. */
export function noteListed(note: CalendarNote, me: Id<"personId">, athlete: Id<"athleteId">): NoteListed {
  return {
    id: textOf(note.id ?? note.calendarNoteId),
    title: note.title,
    date: note.noteDate ? dayOf(note.noteDate) : null,
    weekday: note.noteDate ? weekdayOf(note.noteDate) : null,
    description: note.description,
    is_hidden: note.isHidden,
    comment_count: note.commentCount,
    by: writerOf(note.ownerId, me, athlete),
    by_id: note.ownerId ? textOf(note.ownerId) : undefined,
    modified_date: note.modifiedDate,
  };
}

/** A comment below a calendar note. The text is somebody's words. */
export function noteCommentListed(comment: NoteComment): NoteCommentListed {
  return {
    id: textOf(comment.calendarNoteCommentStreamId),
    date: comment.createdDateTimeUtc,
    by: fullName(comment) || undefined,
    by_id: comment.commenterPersonId ? textOf(comment.commenterPersonId) : undefined,
    comment: comment.comment ?? "",
  };
}

/** A period without training, or with some sports only. Both days are included. */
export function availabilityPeriod(period: Availability): AvailabilityPeriod {
  return {
    id: textOf(period.id),
    start_date: dayOf(period.startDate),
    start_weekday: weekdayOf(period.startDate),
    end_date: dayOf(period.endDate),
    end_weekday: weekdayOf(period.endDate),
    days: daysBetween(period.startDate, period.endDate) + 1,
    type: availabilityTypes.nameOf(period.type),
    reason: period.reason,
    sports_possible:
      period.type === 2
        ? (period.availableSportTypes ?? []).map((id) => sports.nameOf(id) ?? `sport ${id}`)
        : undefined,
    description: period.description,
  };
}
