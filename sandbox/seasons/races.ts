import { addDays, daysBetween } from "../../src/expressions/dates.js";
import type { JsonObject } from "../../src/values/json.js";
import { midnight, sundayOnOrAfter } from "../calendar.js";
import { blankEvent } from "../collections/events.js";
import { raceDay, SEASON_DAYS } from "./diary.js";
import type { Person } from "./people.js";
import { workoutId } from "./workouts.js";

/** Races of both seasons. Distances come in every form the service stores them in (KB-55). */
export function racesOf(person: Person, today: string): JsonObject[] {
  const race = raceDay(today);
  const legs = [0, 1, 2].map((order) => workoutId(person, daysBetween(today, race), order));
  const sunday = (offset: number) => sundayOnOrAfter(addDays(today, offset));
  return [
    event(person, 1, "Spring 10k", sunday(-320), "RunningRoad", "C", 10, "Kilometers", {
      ...finished(12, 480),
    }),
    event(person, 2, "Lake Triathlon", sunday(-302), "MultisportTriathlon", "A", 51_500, "Meters", {
      ...finished(31, 410),
    }),
    event(person, 3, "City 10k", sunday(16), "RunningRoad", "C", 10_000, ""),
    event(person, 4, "Hill Gran Fondo", sunday(37), "CyclingRoad", "B", 120, null, { ctlTarget: 68 }),
    event(person, 5, "Lake Triathlon", race, "MultisportTriathlon", "A", 51.5, "Kilometers", {
      description: "Olympic distance",
      ctlTarget: 78,
      workouts: legs,
    }),
    event(
      person,
      6,
      "Autumn Half Marathon",
      sunday(SEASON_DAYS.last + 80),
      "RunningRoad",
      "B",
      13.1,
      "Miles",
    ),
  ];
}

const RESULT_TYPES = ["Division", "Gender", "Overall"];

function finished(place: number, entrants: number): JsonObject {
  return {
    results: RESULT_TYPES.map((resultType, index) => ({ resultType, place: place * (index + 1), entrants })),
  };
}

function event(
  person: Person,
  number: number,
  name: string,
  day: string,
  eventType: string,
  atpPriority: string,
  distance: number,
  distanceUnits: string | null,
  more: JsonObject = {},
): JsonObject {
  const id = 330_000 + (person.personId % 1000) * 10 + number;
  return {
    ...structuredClone(blankEvent),
    id,
    personId: person.personId,
    name,
    eventDate: midnight(day),
    eventType,
    atpPriority,
    distance,
    distanceUnits,
    goals: {
      athleteEventId: id,
      athleteId: person.personId,
      distance: null,
      time: null,
      place: null,
      finish: null,
      pr: null,
      written: [],
    },
    results: RESULT_TYPES.map((resultType) => ({ resultType, place: null, entrants: null })),
    ...more,
  };
}
