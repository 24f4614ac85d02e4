import { addDays } from "../../src/expressions/dates.js";
import type { JsonObject } from "../../src/values/json.js";
import { round } from "../../src/values/number.js";
import { at, midnight, weekday } from "../calendar.js";
import { SEASON_DAYS } from "./diary.js";
import type { Person } from "./people.js";
import { type Random, randomFor } from "./random.js";

const MONDAY = 1;

/** Morning values of every day up to yesterday, weight on Mondays. HRV has been below its usual range for three days. */
export function metricsOf(person: Person, today: string): JsonObject[] {
  const { firstDay = SEASON_DAYS.first } = person;
  return Array.from({ length: -firstDay }, (_, index) => {
    const offset = firstDay + index;
    const random = randomFor(`metrics ${person.personId} ${offset}`);
    return recordOf(person, addDays(today, offset), offset, random);
  });
}

function recordOf(person: Person, day: string, offset: number, random: Random): JsonObject {
  const tired = offset >= -3;
  const details = [
    detail(day, 60, "HRV", Math.round(tired ? random.between(44, 50) : random.between(60, 76))),
    detail(day, 5, "Pulse", Math.round(person.restingHr + (tired ? 5 : random.between(-1, 3)))),
    detail(day, 6, "Sleep Hours", round(random.between(tired ? 5.8 : 6.9, tired ? 6.6 : 8.3), 2)),
    ...(weekday(day) === MONDAY ? weekly(person, day, offset, random) : []),
  ];
  return {
    id: `5e${(person.personId * 1000 - offset).toString(16)}`,
    athleteId: person.personId,
    timeStamp: midnight(day),
    details,
  };
}

/** Kinds beyond the eight that clients write are there as well: they are read, never invented (KB-97). */
function weekly(person: Person, day: string, offset: number, random: Random): JsonObject[] {
  const weight = person.weight + (offset / SEASON_DAYS.first) * 2 + random.between(-0.4, 0.4);
  return [
    detail(day, 9, "Weight", round(weight, 1)),
    detail(day, 7, "Soreness", Math.round(random.between(1, 5))),
    { ...detail(day, 1, "Blood Pressure", 0), value: [Math.round(random.between(112, 122)), 74] },
  ];
}

function detail(day: string, type: number, label: string, value: number): JsonObject {
  return {
    type,
    label,
    value,
    time: at(day, "06:40"),
    modifiedTime: at(day, "06:41"),
    parentId: 0,
    isPotentiallyNegative: false,
    uploadClient: "Garmin",
  };
}
