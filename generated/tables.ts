// Generated from specs/vocabulary/ by `npm run codegen`. Do not edit.
import type { AvailabilityType, Sport, TssMethod, ZoneSport } from "./types.js";
import { lookup } from "../src/runtime/lookup.js";
import type { Id } from "../src/runtime/quantity.js";

/** How far a period restricts training, by its type (KB-60). */
export const availabilityTypes = lookup<number, AvailabilityType>([
  [1, "unavailable"],
  [2, "limited"],
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
]);

/** How TrainingPeaks worked out the TSS of a completed workout (tssSource). */
export const tssMethods = lookup<number, TssMethod>([
  [1, "power"],
  [2, "rTSS"],
  [3, "sTSS"],
  [4, "hrTSS"],
  [5, "TRIMP"],
]);

/** Which sport a zone set is for, by workoutTypeId. General is the default set, used by sports without one of their own (KB-63). */
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
