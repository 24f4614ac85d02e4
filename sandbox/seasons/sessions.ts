import type {
  IntensityClass,
  SimpleRepetition,
  SimpleStep,
  SimpleStructure,
} from "../../src/structure/index.js";
import { SPORT } from "./sports.js";

/** A session as a coach writes it down. Without a structure, `minutes` and `intensity` (IF) say what is planned. */
export interface PlannedSession {
  title: string;
  sport: number;
  subType: number | null;
  minutes: number;
  intensity: number;
  metres?: number;
  structure?: SimpleStructure;
  /** Planned clock time. */
  start?: string;
  tags?: string;
  description?: string;
}

const ROAD_BIKE = 3;
const ROAD_RUN = 10;
const POOL = 2;

function step(
  intensityClass: IntensityClass,
  name: string,
  minutes: number,
  intensity_min: number,
  intensity_max: number,
): SimpleStep {
  return { type: "step", name, duration_seconds: minutes * 60, intensity_min, intensity_max, intensityClass };
}

function metres(intensityClass: IntensityClass, name: string, distance: number, percent: number): SimpleStep {
  return {
    type: "step",
    name,
    distance,
    distance_unit: "meter",
    intensity_min: percent - 2,
    intensity_max: percent + 2,
    intensityClass,
  };
}

function times(reps: number, ...steps: SimpleStep[]): SimpleRepetition {
  return { type: "repetition", reps, steps };
}

function ride(title: string, ...steps: SimpleStructure["steps"]): PlannedSession {
  const around = [step("warmUp", "Warm up", 10, 45, 55), ...steps, step("coolDown", "Cool down", 10, 40, 50)];
  return {
    title,
    sport: SPORT.bike,
    subType: ROAD_BIKE,
    minutes: 0,
    intensity: 0,
    structure: { primaryIntensityMetric: "percentOfFtp", steps: around },
    start: "17:30",
    tags: "key,bike",
  };
}

function run(title: string, ...steps: SimpleStructure["steps"]): PlannedSession {
  return {
    title,
    sport: SPORT.run,
    subType: ROAD_RUN,
    minutes: 0,
    intensity: 0,
    structure: { primaryIntensityMetric: "percentOfThresholdPace", steps },
    start: "07:00",
    tags: "run",
  };
}

function byMetres(title: string, ...steps: SimpleStructure["steps"]): PlannedSession {
  const session = run(title);
  return {
    ...session,
    structure: { primaryIntensityMetric: "percentOfThresholdPace", distanceUnit: "meter", steps },
  };
}

export const thresholdRides: readonly [PlannedSession, ...PlannedSession[]] = [
  ride("3x12 threshold", times(3, step("active", "Threshold", 12, 95, 100), step("rest", "Easy", 4, 50, 60))),
  ride(
    "2x20 sweet spot",
    times(2, step("active", "Sweet spot", 20, 88, 93), step("rest", "Easy", 5, 50, 60)),
  ),
  ride("5x6 threshold", times(5, step("active", "Threshold", 6, 98, 103), step("rest", "Easy", 3, 50, 60))),
];

export const vo2Rides: readonly [PlannedSession, ...PlannedSession[]] = [
  ride("5x4 VO2max", times(5, step("active", "Hard", 4, 108, 115), step("rest", "Easy", 4, 45, 55))),
  ride("6x3 VO2max", times(6, step("active", "Hard", 3, 112, 118), step("rest", "Easy", 3, 45, 55))),
];

export const shortIntervals: PlannedSession = {
  ...ride("4x4 VO2max", times(4, step("active", "Hard", 4, 106, 112), step("rest", "Easy", 4, 45, 55))),
  start: "09:00",
};

export const tempoRide: PlannedSession = ride("Tempo hour", step("active", "Tempo", 40, 76, 84));

/** Steady rides of 3 h to 3 h 45. */
export const longRides: readonly PlannedSession[] = [180, 195, 210, 225].map(longRide);

function longRide(minutes: number): PlannedSession {
  const endurance = step("active", "Endurance", minutes - 20, 62, 70);
  return {
    ...ride("Long ride", endurance),
    start: "08:30",
    tags: "endurance",
    description: "Steady, eat every 20 minutes.",
  };
}

export const easyRide: PlannedSession = {
  title: "Easy ride",
  sport: SPORT.bike,
  subType: ROAD_BIKE,
  minutes: 90,
  intensity: 0.62,
  start: "10:00",
  description: "Coffee stop allowed.",
};

export const runIntervals: PlannedSession = run(
  "6x3 min at threshold",
  step("warmUp", "Warm up", 12, 70, 78),
  times(6, step("active", "Threshold", 3, 97, 102), step("rest", "Jog", 2, 60, 68)),
  step("coolDown", "Cool down", 8, 65, 72),
);

export const kilometreRepeats: PlannedSession = byMetres(
  "5x1 km",
  metres("warmUp", "Warm up", 2000, 75),
  times(5, metres("active", "Fast", 1000, 100), metres("rest", "Jog", 400, 65)),
  metres("coolDown", "Cool down", 1500, 70),
);

/** Steady runs of 60 to 95 minutes. */
export const longRuns: readonly [PlannedSession, ...PlannedSession[]] = [
  longRun(75),
  longRun(80),
  longRun(85),
  longRun(90),
  longRun(95),
];

function longRun(minutes: number): PlannedSession {
  return { ...run("Long run", step("active", "Easy", minutes, 74, 80)), start: "09:00", tags: "endurance" };
}

export const easyRun: PlannedSession = {
  ...run("Easy run", step("active", "Easy", 45, 70, 76)),
  start: "09:30",
};

export const swim: PlannedSession = {
  ...byMetres(
    "CSS 10x100",
    metres("warmUp", "Warm up", 600, 78),
    times(10, metres("active", "CSS", 100, 98), metres("rest", "Easy", 50, 70)),
    metres("coolDown", "Easy", 500, 75),
  ),
  sport: SPORT.swim,
  subType: POOL,
  start: "06:45",
  tags: "swim",
};

export const mobility: PlannedSession = {
  title: "Mobility and core",
  sport: SPORT.strength,
  subType: null,
  minutes: 45,
  intensity: 0.45,
  start: "18:00",
  tags: "gym",
  description: "Hips, ankles, trunk.",
};

export const brick: PlannedSession = {
  title: "Bike 90, run 20 off the bike",
  sport: SPORT.brick,
  subType: null,
  minutes: 110,
  intensity: 0.76,
  start: "09:00",
  tags: "key",
};

export const dayOff: PlannedSession = {
  title: "Day off",
  sport: SPORT.dayOff,
  subType: null,
  minutes: 0,
  intensity: 0,
};

/** The three legs of the A race. */
export const raceLegs: readonly PlannedSession[] = [
  {
    title: "Lake Triathlon: swim",
    sport: SPORT.swim,
    subType: 1,
    minutes: 29,
    intensity: 0.98,
    metres: 1500,
    start: "09:00",
  },
  {
    title: "Lake Triathlon: bike",
    sport: SPORT.bike,
    subType: ROAD_BIKE,
    minutes: 70,
    intensity: 0.92,
    metres: 40_000,
  },
  {
    title: "Lake Triathlon: run",
    sport: SPORT.run,
    subType: ROAD_RUN,
    minutes: 44,
    intensity: 0.96,
    metres: 10_000,
  },
];
