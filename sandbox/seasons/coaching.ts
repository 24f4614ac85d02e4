import { addDays } from "../../src/expressions/dates.js";
import type { JsonObject } from "../../src/values/json.js";
import { round } from "../../src/values/number.js";
import { midnight } from "../calendar.js";
import { loadOf, nativeOf } from "./load.js";
import { type Person, roster } from "./people.js";
import { easyRun, kilometreRepeats, longRuns, type PlannedSession, runIntervals } from "./sessions.js";
import { SPORT } from "./sports.js";
import { blankWorkout } from "./workout-record.js";

/** Groups of the coach's athletes; the first is the automatic one. */
export function groupsOf(person: Person, coached: readonly Person[]): JsonObject[] {
  if (person !== roster.coach) return [];
  const [first, ...others] = coached.map(({ personId }) => personId);
  const coachId = person.personId;
  return [
    { id: 9000, coachId, name: "My Athletes", athleteIds: [first ?? 0, ...others], isDefault: true },
    { id: 9001, coachId, name: "Track squad", athleteIds: [first ?? 0], isDefault: false },
  ];
}

const PLAN_ID = 88_017;
const PLAN_START = "2020-01-06";
const WEEKS = 8;

/** One training plan, anchored years ago as published plans are; it has a trailing blank in its title. */
export function plansOf(person: Person): JsonObject[] {
  return [
    {
      planId: PLAN_ID,
      planPersonId: 5_550_001,
      ownerPersonId: person.personId,
      title: "10k in 8 weeks ",
      weekCount: WEEKS,
      dayCount: WEEKS * 7,
      workoutCount: WEEKS * 3,
      planCategory: 2,
      price: 19,
      isPublic: false,
      eventDate: null,
      startDate: midnight(PLAN_START),
      description: "Three key runs a week",
      trainingDurationByWeek: new Array<number>(WEEKS).fill(2.8),
      trainingDistanceByWeek: new Array<number>(WEEKS).fill(31_000),
      plannedWorkoutTypeDurations: [{ workoutTypeId: SPORT.run, duration: 22.4, distance: 248_000 }],
    },
  ];
}

/** The plan's sessions: three runs a week, and a banner for the period that is not a session (KB-75). */
export function planWorkoutsOf(person: Person): JsonObject[] {
  const banner = entry(0, 0, { title: "Base period", workoutTypeValueId: SPORT.other });
  const sessions = Array.from({ length: WEEKS }, (_, week) =>
    [
      runIntervals,
      kilometreRepeats,
      week === WEEKS - 1 ? easyRun : (longRuns[week % longRuns.length] ?? easyRun),
    ].map((session, index) =>
      entry(week * 4 + index + 1, week * 7 + 1 + index * 2, planned(session, person)),
    ),
  );
  return [banner, ...sessions.flat()];
}

function entry(number: number, dayOfPlan: number, fields: JsonObject): JsonObject {
  return {
    ...structuredClone(blankWorkout),
    planId: PLAN_ID,
    workoutId: 700_000 + number,
    athleteId: 5_550_001,
    workoutDay: midnight(addDays(PLAN_START, dayOfPlan)),
    ...fields,
  };
}

function planned(session: PlannedSession, person: Person): JsonObject {
  const load = loadOf(session, person);
  return {
    title: session.title,
    workoutTypeValueId: session.sport,
    workoutSubTypeId: session.subType,
    totalTimePlanned: load.hours,
    tssPlanned: round(load.tss, 1),
    ifPlanned: round(load.intensity, 2),
    userTags: session.tags ?? "",
    structure: nativeOf(session),
  };
}
