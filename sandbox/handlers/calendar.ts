import type { JsonObject } from "../../src/values/json.js";
import { mondayOf } from "../calendar.js";
import { bodyObject, type Call, type Handlers, idIn, ownerOf, range, todayOf } from "../call.js";
import { commentsOf } from "../collections/notes.js";
import { numberIn, textIn } from "../json.js";
import { emptyOk, noContent, ok, Refusal, type Reply } from "../reply.js";
import { byDay } from "../store.js";

function comingEvents(call: Call): JsonObject[] {
  return call.store
    .records("events", ownerOf(call))
    .filter(({ eventDate }) => String(eventDate).slice(0, 10) >= todayOf(call))
    .sort(byDay("eventDate"));
}

function eventOrNothing(event: JsonObject | undefined): Reply {
  return event ? ok(structuredClone(event)) : noContent();
}

/** The next A race; 204 without one. */
function focusEvent(call: Call): Reply {
  return eventOrNothing(comingEvents(call).find(({ atpPriority }) => atpPriority === "A"));
}

function nextPlannedEvent(call: Call): Reply {
  return eventOrNothing(comingEvents(call)[0]);
}

/** Weeks of the annual plan that touch the range. */
function annualPlan(call: Call): Reply {
  const { start, end } = range(call);
  const weeks = call.store.records("atp", ownerOf(call)).filter(({ week }) => {
    const monday = String(week).slice(0, 10);
    return monday >= mondayOf(start) && monday <= end;
  });
  return ok(structuredClone(weeks));
}

function noteOf(call: Call): JsonObject {
  const note = call.store.find("notes", ownerOf(call), "id", idIn(call) ?? "");
  if (!note) throw new Refusal(404, "The note was not found.");
  return note;
}

/** 204 when there are none. */
function noteComments(call: Call): Reply {
  const comments = commentsOf(call, noteOf(call).id);
  return comments.length === 0 ? noContent() : ok(structuredClone(comments));
}

/** Adds a comment, or edits the one its stream id names. The keys start with capitals (KB-59). */
function putNoteComment(call: Call): Reply {
  const note = noteOf(call);
  const body = bodyObject(call);
  const text = textIn(body, "Comment");
  if (!text) throw new Refusal(400, "The request is invalid: Comment");
  const stamp = call.store.clock.stamp();
  const stream = numberIn(body, "CalendarNoteCommentStreamId");
  const before = commentsOf(call, note.id).find((one) => one.calendarNoteCommentStreamId === stream);
  if (before) Object.assign(before, { comment: text, updatedDateTimeUtc: stamp });
  else call.store.records("noteComments", ownerOf(call)).push(newComment(call, note, text, stamp));
  return emptyOk();
}

function newComment(call: Call, note: JsonObject, comment: string, stamp: string): JsonObject {
  const { personId, firstName, lastName } = call.account.person;
  return {
    calendarNoteId: note.id ?? null,
    calendarNoteCommentStreamId: call.store.nextId("noteComments"),
    comment,
    commenterPersonId: personId,
    firstName,
    lastName,
    createdDateTimeUtc: stamp,
    updatedDateTimeUtc: stamp,
    commenterPhotoUrl: null,
  };
}

export const calendarHandlers = {
  focusEvent,
  nextPlannedEvent,
  annualPlan,
  noteComments,
  putNoteComment,
} satisfies Handlers;
