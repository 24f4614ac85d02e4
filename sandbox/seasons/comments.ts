import type { JsonObject } from "../../src/values/json.js";
import { at } from "../calendar.js";
import { type Person, roster } from "./people.js";

/** What was said about workouts, by days from today: the athlete about yesterday, which a coach has not read yet, and the coach about the long ride. */
export function commentsOn(person: Person, offset: number, workoutId: number, day: string): JsonObject[] {
  const coached = person.coachedBy === roster.coach.personId && person !== roster.coach;
  if (offset === -1)
    return [
      comment(workoutId, person, at(day, "19:40"), "Last one was a fight, legs still heavy.", !coached),
    ];
  if (offset === -6 && coached) return [comment(workoutId, roster.coach, at(day, "16:20"), "Well paced.")];
  return [];
}

function comment(
  workoutId: number,
  author: Person,
  dateCreated: string,
  text: string,
  isRead = true,
): JsonObject {
  return {
    id: 880_000 + (workoutId % 100_000),
    comment: text,
    dateCreated,
    workoutId,
    commenterPersonId: author.personId,
    commenterName: `${author.firstName} ${author.lastName}`,
    firstName: author.firstName,
    lastName: author.lastName,
    commenterPhotoUrl: "https://example.org/photo.jpg",
    isCoach: author === roster.coach,
    isRead,
    isFirstUnread: false,
  };
}
