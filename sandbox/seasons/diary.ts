import { addDays } from "../../src/expressions/dates.js";
import { sundayOnOrAfter } from "../calendar.js";
import type { Random } from "./random.js";
import {
  brick,
  dayOff,
  easyRide,
  easyRun,
  kilometreRepeats,
  longRides,
  longRuns,
  mobility,
  type PlannedSession,
  raceLegs,
  runIntervals,
  shortIntervals,
  swim,
  tempoRide,
  thresholdRides,
  vo2Rides,
} from "./sessions.js";

/** What became of a session. `recorded` was done without a plan. */
export type Outcome = "done" | "missed" | "planned" | "recorded";

export interface DiaryEntry {
  session: PlannedSession;
  outcome: Outcome;
}

/** First and last day of the season, counted from today: 18 months back, 12 weeks ahead. */
export const SEASON_DAYS = { first: -548, last: 84 };

const RACE_IN_DAYS = 63;

/** The A race: the Sunday nine weeks and up to six days ahead. */
export function raceDay(today: string): string {
  return sundayOnOrAfter(addDays(today, RACE_IN_DAYS));
}

/** The fortnight around today, day by day; counted from today, so that it looks the same on any day of the week. */
const AROUND_TODAY: Record<number, DiaryEntry[]> = {
  [-38]: [{ session: { ...easyRide, title: "Lunch ride" }, outcome: "recorded" }],
  // A planned ride and its recording, not yet paired.
  [-5]: [
    { session: easyRide, outcome: "missed" },
    { session: { ...easyRide, title: "Afternoon Ride", minutes: 93 }, outcome: "recorded" },
  ],
  [-4]: [{ session: swim, outcome: "done" }],
  [-3]: [{ session: thresholdRides[0], outcome: "done" }],
  [-2]: [{ session: runIntervals, outcome: "missed" }],
  [-1]: [{ session: vo2Rides[0], outcome: "done" }],
  0: [{ session: mobility, outcome: "planned" }],
  1: [{ session: shortIntervals, outcome: "planned" }],
  2: [{ session: longRuns[0], outcome: "planned" }],
  // The coming days are thinly planned: there is room for an assistant to plan a week.
  3: [],
  4: [{ session: thresholdRides[0], outcome: "planned" }],
  5: [],
  6: [{ session: tempoRide, outcome: "planned" }],
  7: [{ session: mobility, outcome: "planned" }],
  8: [],
  9: [{ session: easyRun, outcome: "planned" }],
};

/** What stands on the calendar a number of days from today. */
export function diaryOn(offset: number, today: string, random: Random): DiaryEntry[] {
  const fixed = AROUND_TODAY[offset];
  if (fixed) return fixed;
  if (offset >= RACE_IN_DAYS && addDays(today, offset) === raceDay(today))
    return raceLegs.map((session) => ({ session, outcome: "planned" }));
  return sessionsOf(offset).map((session) => ({ session, outcome: outcomeOf(session, offset, random) }));
}

function outcomeOf(session: PlannedSession, offset: number, random: Random): Outcome {
  if (offset >= 0 || session === dayOff) return "planned";
  return random.chance(0.07) ? "missed" : "done";
}

/** The week's rhythm; every fourth week is an easy one. */
function sessionsOf(offset: number): PlannedSession[] {
  const week = Math.floor(offset / 7);
  const easy = modulo(week, 4) === 0;
  const days: PlannedSession[][] = [
    [mobility],
    easy ? [shortIntervals] : turn(longRides, week),
    modulo(week, 4) === 2 ? [brick] : turn(longRuns, week),
    [swim],
    turn(thresholdRides, week),
    easy ? [dayOff] : turn([runIntervals, kilometreRepeats], week),
    easy ? [tempoRide] : turn(vo2Rides, week),
  ];
  return days[modulo(offset, 7)] ?? [];
}

/** The session whose turn it is this week. */
function turn(sessions: readonly PlannedSession[], week: number): PlannedSession[] {
  const index = modulo(week, sessions.length);
  return sessions.slice(index, index + 1);
}

function modulo(value: number, base: number): number {
  return ((value % base) + base) % base;
}
