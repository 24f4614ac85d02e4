import type { JsonObject } from "../../src/values/json.js";
import { round } from "../../src/values/number.js";
import { at } from "../calendar.js";
import { type Load, tssOf } from "./load.js";
import type { Person } from "./people.js";
import type { Random } from "./random.js";
import type { PlannedSession } from "./sessions.js";
import { SPORT } from "./sports.js";

/** How TSS was found: 1 power, 2 run pace, 3 swim pace, 4 heart rate. */
const TSS_SOURCE: Record<number, number> = {
  [SPORT.bike]: 1,
  [SPORT.run]: 2,
  [SPORT.swim]: 3,
  [SPORT.brick]: 4,
};

export const EQUIPMENT = { bike: 51_001, shoes: 51_003 };

/** The recorded half of a workout: near the plan, never equal to it. `ftp` is the one of that time. */
export function actualHalf(
  session: PlannedSession,
  load: Load,
  person: Person,
  ftp: number,
  day: string,
  random: Random,
): JsonObject {
  const hours = round(load.hours * random.between(0.95, 1.05), 4);
  const intensity = round(load.intensity * random.between(0.97, 1.03), 4);
  const felt = { rpe: Math.min(10, Math.round(intensity * 9)), feeling: Math.round(random.between(1, 9)) };
  const done = {
    totalTime: hours,
    if: round(intensity, 2),
    tssActual: round(tssOf(hours, intensity), 1),
    tssSource: TSS_SOURCE[session.sport] ?? 0,
    startTime: at(day, session.start ?? "12:00", Math.round(random.between(-300, 900))),
    ...felt,
  };
  if (session.sport === SPORT.strength) return { ...done, tssSource: 0 };
  return {
    ...done,
    workoutDeviceSource: "Garmin Edge 840",
    ...heart(person, intensity, random),
    ...motion(session, person, hours, intensity, ftp, random),
    tempMin: 6,
    tempAvg: 11,
    tempMax: 15,
  };
}

function heart(person: Person, intensity: number, random: Random): JsonObject {
  const average = Math.round(person.thresholdHr * (0.62 + 0.36 * Math.min(intensity, 1)));
  return {
    heartRateAverage: average,
    heartRateMinimum: Math.round(average * 0.62),
    heartRateMaximum: Math.min(person.maxHr, Math.round(average * random.between(1.1, 1.18))),
  };
}

function motion(
  session: PlannedSession,
  person: Person,
  hours: number,
  intensity: number,
  ftp: number,
  random: Random,
): JsonObject {
  switch (session.sport) {
    case SPORT.bike:
    case SPORT.brick:
      return riding(hours, intensity, ftp, random);
    case SPORT.run:
      return running(hours, person.runSpeed * intensity, random);
    default:
      return swimming(hours, person.swimSpeed * intensity * 0.96);
  }
}

/** Average power follows from the laps and is added with them. */
function riding(hours: number, intensity: number, ftp: number, random: Random): JsonObject {
  return {
    normalizedPowerActual: Math.round(intensity * ftp),
    powerMaximum: Math.round(ftp * random.between(1.8, 2.9)),
    cadenceAverage: Math.round(random.between(84, 92)),
    cadenceMaximum: 118,
    equipmentBikeId: EQUIPMENT.bike,
    ...travelled(hours, 5.6 + intensity * 4),
    ...climbed(hours * random.between(180, 420)),
  };
}

function running(hours: number, speed: number, random: Random): JsonObject {
  return {
    normalizedSpeedActual: round(speed, 4),
    calories: Math.round(hours * 720),
    cadenceAverage: Math.round(random.between(84, 89)),
    cadenceMaximum: 98,
    equipmentShoeId: EQUIPMENT.shoes,
    workoutDeviceSource: "Garmin Forerunner 965",
    ...travelled(hours, speed * 0.98),
    ...climbed(hours * random.between(40, 120)),
  };
}

function swimming(hours: number, speed: number): JsonObject {
  return {
    calories: Math.round(hours * 480),
    poolLengthOptionId: "DEFAULT-25M",
    workoutDeviceSource: "Garmin Forerunner 965",
    ...travelled(hours, speed),
  };
}

function travelled(hours: number, speed: number): JsonObject {
  return {
    distance: round(speed * hours * 3600, 1),
    velocityAverage: round(speed, 3),
    velocityMaximum: round(speed * 1.7, 2),
  };
}

function climbed(gain: number): JsonObject {
  return {
    elevationGain: Math.round(gain),
    elevationLoss: Math.round(gain * 0.98),
    elevationMinimum: 34,
    elevationAverage: 88,
    elevationMaximum: 34 + Math.round(gain / 3),
  };
}
