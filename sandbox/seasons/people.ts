import type { JsonObject } from "../../src/values/json.js";

/** How an account is paid for; see KB-15. `userType` 1 was premium once, 4 is own premium, 6 is Basic. */
export type Plan = "premium" | "basic" | "coach-paid";

/** Somebody with a calendar, and the figures the season is made from. Invented. */
export interface Person {
  /** Athlete id and coach id. */
  personId: number;
  /** Sign-in id; differs from `personId` for the coach, so that mixing them up shows. */
  userId: number;
  firstName: string;
  lastName: string;
  email: string;
  timeZone: string;
  gender: "f" | "m";
  birthYear: number;
  plan: Plan;
  coachedBy: number | null;
  /** W */
  ftp: number;
  /** W */
  runPower: number;
  /** bpm */
  thresholdHr: number;
  maxHr: number;
  restingHr: number;
  /** m/s at threshold */
  runSpeed: number;
  swimSpeed: number;
  /** kg */
  weight: number;
  /** CTL at the start of the season */
  startingFitness: number;
  /** First day with anything on it, counted from today; left out, that of the season. */
  firstDay?: number;
}

const COACH_ID = 4_200_500;

const self: Person = {
  personId: 4_100_101,
  userId: 4_100_101,
  firstName: "Lena",
  lastName: "Hoffmann",
  email: "lena.hoffmann@example.org",
  timeZone: "Europe/Berlin",
  gender: "f",
  birthYear: 1988,
  plan: "premium",
  coachedBy: null,
  ftp: 280,
  runPower: 300,
  thresholdHr: 168,
  maxHr: 186,
  restingHr: 46,
  runSpeed: 4,
  swimSpeed: 0.9524,
  weight: 74.8,
  startingFitness: 52,
};

const coach: Person = {
  ...self,
  personId: COACH_ID,
  userId: 710_500,
  firstName: "Marta",
  lastName: "Weiss",
  email: "marta.weiss@example.org",
  birthYear: 1979,
  coachedBy: COACH_ID,
  ftp: 235,
  runPower: 260,
  thresholdHr: 164,
  maxHr: 180,
  runSpeed: 3.7037,
  swimSpeed: 0.9091,
  weight: 63,
  startingFitness: 38,
};

const annaPremium: Person = {
  ...coach,
  personId: 4_200_611,
  userId: 4_200_611,
  firstName: "Anna",
  lastName: "Berger",
  email: "anna.berger@example.org",
  birthYear: 1994,
  ftp: 245,
  startingFitness: 60,
};

const annaBasic: Person = {
  ...coach,
  personId: 4_200_777,
  userId: 4_200_777,
  firstName: "Anna",
  lastName: "Lindholm",
  email: "anna.lindholm@example.org",
  timeZone: "Europe/Stockholm",
  birthYear: 1991,
  plan: "basic",
  ftp: 210,
  startingFitness: 34,
};

const jonas: Person = {
  ...coach,
  personId: 4_200_900,
  userId: 4_200_900,
  firstName: "Jonas",
  lastName: "Keller",
  email: "jonas.keller@example.org",
  gender: "m",
  birthYear: 1985,
  plan: "coach-paid",
  ftp: 305,
  weight: 79,
  startingFitness: 66,
};

export const roster = { self, coach, coached: [annaPremium, annaBasic, jonas] };

const USER_TYPE: Record<Plan, number> = { premium: 4, basic: 6, "coach-paid": 1 };
const EXPIRES: Record<Plan, string> = {
  premium: "2999-01-01T00:00:00",
  basic: "2021-05-02T10:00:00",
  "coach-paid": "2022-03-01T10:00:00",
};
const TRIATHLETE = 4;

/** Plan level of a person, in the fields of a roster entry and of the settings. */
export function planFields(person: Person) {
  return {
    athleteType: TRIATHLETE,
    userType: USER_TYPE[person.plan],
    premiumTrial: false,
    premiumTrialDaysRemaining: 0,
  };
}

export function rosterEntry(person: Person): JsonObject {
  return {
    athleteId: person.personId,
    firstName: person.firstName,
    lastName: person.lastName,
    email: person.email,
    coachedBy: person.coachedBy ?? person.personId,
    expireOn: EXPIRES[person.plan],
    ...planFields(person),
    downgradeAllowed: person.plan === "premium",
    downgradeAllowedOn: EXPIRES[person.plan],
    lastUpgradeOn: null,
    workoutIndexState: 0,
  };
}
