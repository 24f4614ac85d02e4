// Generated from specs/vocabulary/ by `npm run codegen`. Do not edit.
import { lookup } from "../src/values/lookup.js";
import type { Id } from "../src/values/quantity.js";
import type { AvailabilityType, EquipmentKind, Metric, Sport, TssMethod, ZoneSport } from "./types.js";

/** Kinds of equipment, by its `type`. */
export const equipmentKinds = lookup<number, EquipmentKind>([
  [1, "bike"],
  [2, "shoe"],
]);

/** How far a period restricts training, by its type (KB-60). */
export const availabilityTypes = lookup<number, AvailabilityType>([
  [1, "unavailable"],
  [2, "limited"],
]);

/**
 * Kinds of health metrics. Only eight are written: 5, 6, 9, 15, 23, 53, 58, 60 (KB-97). The others are read
 * under these names, which come from an older web client; a kind that is not listed is shown under
 * TrainingPeaks' label.
 */
export const metricTypes = lookup<Id<"metricType">, Metric>([
  [1, "blood_pressure_mmhg"],
  [2, "body_fat_percent"],
  [3, "fatigue"],
  [4, "overall_feeling"],
  [5, "pulse_bpm"],
  [6, "sleep_hours"],
  [7, "soreness"],
  [8, "stress"],
  [9, "weight_kg"],
  [10, "sleep_quality"],
  [13, "height_cm"],
  [14, "bmi"],
  [15, "rmr_kcal"],
  [16, "bmr_kcal"],
  [17, "water_ml"],
  [20, "hydration"],
  [21, "appetite"],
  [22, "motivation"],
  [23, "injury"],
  [24, "sickness"],
  [44, "blood_glucose_mg_dl"],
  [46, "deep_sleep_hours"],
  [47, "rem_sleep_hours"],
  [48, "light_sleep_hours"],
  [49, "times_woken"],
  [50, "time_awake_hours"],
  [51, "mood"],
  [53, "spo2_percent"],
  [56, "body_water_percent"],
  [57, "muscle_mass_kg"],
  [58, "steps"],
  [60, "hrv"],
]);

/** Sports by workoutTypeValueId (KB-18). The ids are not consecutive; 14 to 28 are no sports. */
export const sports = lookup<Id<"workoutType">, Sport>([
  [1, "Swim"],
  [2, "Bike"],
  [3, "Run"],
  [4, "Brick"],
  [5, "Crosstrain"],
  [6, "Race"],
  [7, "DayOff"],
  [8, "MtnBike"],
  [9, "Strength"],
  [10, "Custom"],
  [11, "XCSki"],
  [12, "Rowing"],
  [13, "Walk"],
  [100, "Other"],
], [
  [29, "Strength"],
], {
  swimming: "Swim",
  poolswim: "Swim",
  openwater: "Swim",
  openwaterswim: "Swim",
  ride: "Bike",
  riding: "Bike",
  cycling: "Bike",
  cycle: "Bike",
  biking: "Bike",
  bicycle: "Bike",
  bikeride: "Bike",
  roadbike: "Bike",
  roadcycling: "Bike",
  indoorcycling: "Bike",
  virtualride: "Bike",
  spinning: "Bike",
  turbo: "Bike",
  gravel: "Bike",
  running: "Run",
  jog: "Run",
  jogging: "Run",
  treadmill: "Run",
  trailrun: "Run",
  trailrunning: "Run",
  brickworkout: "Brick",
  bricksession: "Brick",
  crosstraining: "Crosstrain",
  crosstrainer: "Crosstrain",
  elliptical: "Crosstrain",
  restday: "DayOff",
  rest: "DayOff",
  offday: "DayOff",
  off: "DayOff",
  mountainbike: "MtnBike",
  mountainbiking: "MtnBike",
  mtb: "MtnBike",
  vtt: "MtnBike",
  strengthtraining: "Strength",
  weights: "Strength",
  weighttraining: "Strength",
  weightlifting: "Strength",
  lifting: "Strength",
  gym: "Strength",
  crosscountryski: "XCSki",
  crosscountryskiing: "XCSki",
  xcskiing: "XCSki",
  nordicski: "XCSki",
  nordicskiing: "XCSki",
  skateski: "XCSki",
  skateskiing: "XCSki",
  rollerski: "XCSki",
  rollerskiing: "XCSki",
  row: "Rowing",
  rower: "Rowing",
  indoorrowing: "Rowing",
  walking: "Walk",
  hike: "Walk",
  hiking: "Walk",
  yoga: "Other",
  pilates: "Other",
  stretching: "Other",
  mobility: "Other",
  climbing: "Other",
  kayak: "Other",
  kayaking: "Other",
  tennis: "Other",
  football: "Other",
  soccer: "Other",
});

/** How TrainingPeaks worked out the TSS of a completed workout (tssSource). */
export const tssMethods = lookup<number, TssMethod>([
  [1, "power"],
  [2, "rTSS"],
  [3, "sTSS"],
  [4, "hrTSS"],
  [5, "TRIMP"],
]);

/**
 * Which sport a zone set is for, by workoutTypeId. General is the default set, used by sports without one of
 * their own (KB-63).
 */
export const zoneSports = lookup<Id<"workoutType">, ZoneSport>([
  [0, "general"],
  [1, "swim"],
  [2, "bike"],
  [3, "run"],
  [4, "brick"],
  [5, "crosstrain"],
  [6, "race"],
  [7, "dayoff"],
  [8, "mtnbike"],
  [9, "strength"],
  [10, "custom"],
  [11, "xcski"],
  [12, "rowing"],
  [13, "walk"],
  [100, "other"],
]);
