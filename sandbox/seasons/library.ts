import type { JsonObject } from "../../src/values/json.js";
import { round } from "../../src/values/number.js";
import { libraryItems } from "../collections/libraries.js";
import { loadOf, nativeOf } from "./load.js";
import type { Person } from "./people.js";
import { kilometreRepeats, type PlannedSession, runIntervals, thresholdRides, vo2Rides } from "./sessions.js";

function libraryId(person: Person, number: number): number {
  return 12_000 + (person.personId % 1000) * 10 + number;
}

export function librariesOf(person: Person): JsonObject[] {
  const ownerName = `${person.firstName} ${person.lastName}`;
  const own = { ownerId: person.personId, ownerName, imageUrl: null, isDefaultContent: false };
  return [
    { exerciseLibraryId: libraryId(person, 1), libraryName: "Bike intervals", ...own },
    { exerciseLibraryId: libraryId(person, 2), libraryName: "Run sessions", ...own },
    {
      exerciseLibraryId: libraryId(person, 3),
      libraryName: "TrainingPeaks samples",
      ownerId: 1,
      ownerName: "TrainingPeaks",
      imageUrl: null,
      isDefaultContent: true,
    },
  ];
}

export function libraryItemsOf(person: Person): JsonObject[] {
  const placed: [number, PlannedSession][] = [
    ...[...thresholdRides, ...vo2Rides].map((session): [number, PlannedSession] => [1, session]),
    [2, runIntervals],
    [2, kilometreRepeats],
    [3, thresholdRides[0]],
  ];
  const items = placed.map(([library, session], index) => ({
    ...base(person, library, index),
    ...templateOf(session, person),
  }));
  // Note templates share the folder and are not workouts.
  const note = { exerciseLibraryItemType: "NoteTemplate", itemName: "Race week checklist", workoutTypeId: 0 };
  return [...items, { ...base(person, 2, placed.length), ...note }];
}

function base(person: Person, library: number, index: number): JsonObject {
  return {
    ...libraryItems.template,
    ownerId: person.personId,
    exerciseLibraryItemId: 45_000 + (person.personId % 1000) * 20 + index,
    exerciseLibraryId: libraryId(person, library),
  };
}

function templateOf(session: PlannedSession, person: Person): JsonObject {
  const load = loadOf(session, person);
  return {
    itemName: session.title,
    workoutTypeId: session.sport,
    workoutSubTypeId: session.subType,
    totalTimePlanned: load.hours,
    tssPlanned: round(load.tss, 1),
    ifPlanned: round(load.intensity, 2),
    structure: nativeOf(session),
  };
}
