import { addDays } from "../../src/expressions/dates.js";
import type { JsonObject } from "../../src/values/json.js";
import { at, midnight } from "../calendar.js";
import { blankNote } from "../collections/notes.js";
import type { Person } from "./people.js";

function noteId(person: Person, number: number): number {
  return 66_000 + (person.personId % 1000) * 10 + number;
}

export function notesOf(person: Person, today: string): JsonObject[] {
  return [
    note(person, 1, addDays(today, -20), "Bike fit", "Saddle 4 mm higher."),
    note(person, 2, addDays(today, -6), "Felt strong", "Fuelling worked: 80 g an hour."),
    note(person, 3, addDays(today, 11), "Late flight", null),
  ];
}

function note(
  person: Person,
  number: number,
  day: string,
  title: string,
  description: string | null,
): JsonObject {
  const written = at(day, "20:00");
  return {
    ...structuredClone(blankNote),
    id: noteId(person, number),
    athleteId: person.personId,
    ownerId: person.personId,
    title,
    description,
    noteDate: midnight(day),
    createdDate: written,
    modifiedDate: written,
  };
}

/** One comment, on the second note. */
export function noteCommentsOf(person: Person, today: string): JsonObject[] {
  const written = at(addDays(today, -5), "08:30");
  return [
    {
      calendarNoteId: noteId(person, 2),
      calendarNoteCommentStreamId: 5512,
      comment: "Keep that for race day",
      commenterPersonId: person.coachedBy ?? person.personId,
      firstName: "Marta",
      lastName: "Weiss",
      createdDateTimeUtc: written,
      updatedDateTimeUtc: written,
      commenterPhotoUrl: null,
    },
  ];
}

/** A week away last autumn, and two days of work travel ahead on which only running is possible. */
export function availabilityOf(person: Person, today: string): JsonObject[] {
  const common = { personId: person.personId, limitedAvailability: false };
  const id = 77_000 + (person.personId % 1000) * 10;
  return [
    {
      ...common,
      id: id + 1,
      startDate: midnight(addDays(today, -190)),
      endDate: midnight(addDays(today, -184)),
      reason: "Vacation",
      availableSportTypes: [],
      description: null,
      type: 1,
    },
    {
      ...common,
      id: id + 2,
      startDate: midnight(addDays(today, 24)),
      endDate: midnight(addDays(today, 25)),
      reason: "Work",
      availableSportTypes: [3],
      description: "Conference",
      type: 2,
    },
  ];
}
