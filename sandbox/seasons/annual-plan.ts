import { addDays, daysBetween } from "../../src/expressions/dates.js";
import type { JsonObject } from "../../src/values/json.js";
import { midnight, mondayOf } from "../calendar.js";
import { raceDay } from "./diary.js";
import type { Person } from "./people.js";

const WEEKS_BEFORE_RACE = 30;
const WEEKS_AFTER_RACE = 3;
const WEEKS_IN_PERIOD = 4;
const PERIODS = ["Race", "Peak", "Build 2", "Build 1", "Base 3", "Base 2", "Base 1", "Preparation"];

/** The annual training plan: a TSS target a week, counted back from the A race. People on Basic have none. */
export function annualPlanOf(person: Person, today: string): JsonObject[] {
  if (person.plan === "basic") return [];
  const race = raceDay(today);
  const raceWeek = mondayOf(race);
  const weeks = Array.from({ length: WEEKS_BEFORE_RACE + WEEKS_AFTER_RACE + 1 }, (_, index) => index);
  return weeks.map((index) => weekOf(person, addDays(raceWeek, 7 * (index - WEEKS_BEFORE_RACE)), raceWeek));
}

function weekOf(person: Person, monday: string, raceWeek: string): JsonObject {
  const left = daysBetween(monday, raceWeek) / 7;
  const isRace = left === 0;
  return {
    athlete: { athleteId: person.personId },
    week: midnight(monday),
    atpType: "TSS",
    volume: volumeOf(left, person.startingFitness),
    period: left < 0 ? "Transition" : periodOf(left),
    raceName: isRace ? "Lake Triathlon" : "",
    racePriority: isRace ? "A" : "",
    limitingFactors: { "1": ["Open water"], "2": [], "3": ["Pacing"] },
    weeksToNextPriorityEvent: Math.max(left, 0),
  };
}

function periodOf(left: number): string {
  const period = PERIODS[Math.min(Math.floor(left / WEEKS_IN_PERIOD), PERIODS.length - 1)] ?? "Race";
  return period === "Race" ? period : `${period} - Week ${WEEKS_IN_PERIOD - (left % WEEKS_IN_PERIOD)}`;
}

/** Grows towards the race, easy in the last week of each period, and falls before and after the race. */
function volumeOf(left: number, fitness: number): number {
  if (left < 0) return fitness * 3;
  if (left < 3) return Math.round(fitness * (4.5 + left));
  const easy = left % WEEKS_IN_PERIOD === 0;
  return Math.round(fitness * (9.2 - left * 0.09) * (easy ? 0.65 : 1));
}
