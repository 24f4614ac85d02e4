import { addDays } from "../../src/expressions/dates.js";
import type { JsonObject } from "../../src/values/json.js";
import { round } from "../../src/values/number.js";
import { at, midnight } from "../calendar.js";
import { compliance } from "../collections/workouts.js";
import { averagePower } from "../recording.js";
import { actualHalf } from "./actual.js";
import { commentsOn } from "./comments.js";
import { type DiaryEntry, diaryOn, SEASON_DAYS } from "./diary.js";
import { type Load, loadOf, nativeOf } from "./load.js";
import type { Person } from "./people.js";
import { type Random, randomFor } from "./random.js";
import type { PlannedSession } from "./sessions.js";
import { blankWorkout } from "./workout-record.js";

/** All calendar workouts of a person's season. */
export function seasonWorkouts(person: Person, today: string): JsonObject[] {
  const { firstDay = SEASON_DAYS.first } = person;
  const offsets = Array.from({ length: SEASON_DAYS.last - firstDay + 1 }, (_, index) => firstDay + index);
  return offsets.flatMap((offset) => {
    const random = randomFor(`${person.personId} ${offset}`);
    const day = addDays(today, offset);
    return diaryOn(offset, today, random).map((entry, order) =>
      workoutOf(entry, person, { offset, day, order }, random),
    );
  });
}

/** FTP on a day of the past: it rose steadily to today's. */
function ftpOn(person: Person, offset: number): number {
  return person.ftp * (1 - (0.11 * Math.min(offset, 0)) / SEASON_DAYS.first);
}

interface Place {
  offset: number;
  day: string;
  order: number;
}

function workoutOf(entry: DiaryEntry, person: Person, place: Place, random: Random): JsonObject {
  const { session, outcome } = entry;
  const load = loadOf(session, person);
  const { offset, day, order } = place;
  const id = workoutId(person, offset, order);
  const record: JsonObject = {
    ...blankWorkout,
    workoutId: id,
    athleteId: person.personId,
    title: session.title,
    workoutTypeValueId: session.sport,
    workoutSubTypeId: session.subType,
    workoutDay: midnight(day),
    orderOnDay: order,
    workoutComments: commentsOn(person, offset, id, day),
    lastModifiedDate: `${at(day, "20:15")}.61`,
    ...(outcome === "recorded" ? {} : plannedHalf(session, load, day)),
    ...(outcome === "missed" || outcome === "planned"
      ? {}
      : actualHalf(session, load, person, ftpOn(person, offset), day, random)),
    ...(outcome === "recorded" ? { workoutDeviceSource: "Strava", syncedTo: "Strava" } : {}),
  };
  return { ...record, ...averagePower(record), ...compliance(record) };
}

/** Numbers of seeded workouts: person, day and place on the day. */
export function workoutId(person: Person, offset: number, order: number): number {
  return 3_600_000_000 + (person.personId % 1000) * 10_000 + (offset - SEASON_DAYS.first) * 4 + order;
}

function plannedHalf(session: PlannedSession, load: Load, day: string): JsonObject {
  if (load.hours === 0) return { description: session.description ?? null };
  return {
    totalTimePlanned: load.hours,
    ifPlanned: round(load.intensity, 2),
    tssPlanned: round(load.tss, 1),
    distancePlanned: load.metres,
    startTimePlanned: session.start ? at(day, session.start) : null,
    description: session.description ?? null,
    userTags: session.tags ?? "",
    structure: nativeOf(session),
  };
}
