// Generated from specs/vocabulary/ by `npm run codegen`. Do not edit.
import type { Sport, TssMethod } from "./types.js";
import { lookup } from "../src/runtime/lookup.js";
import type { Id } from "../src/runtime/quantity.js";

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
