// Generated from specs/ by `npm run codegen`. Do not edit.
import type { components } from "./openapi.js";

export type Sport = Schema<"Sport">;
export interface PerformanceRequest extends Schema<"PerformanceRequest"> {}
export interface PerformanceDay extends Schema<"PerformanceDay"> {}
export interface UserAnswer extends Schema<"UserAnswer"> {}
export interface UserProfile extends Schema<"UserProfile"> {}
export interface RosterEntry extends Schema<"RosterEntry"> {}
export interface AccountStatus extends Schema<"AccountStatus"> {}
export interface WorkoutType extends Schema<"WorkoutType"> {}
export interface WorkoutSubtype extends Schema<"WorkoutSubtype"> {}
export interface Workout extends Schema<"Workout"> {}
export interface NewWorkout extends Schema<"NewWorkout"> {}
export interface NativeStructure extends Schema<"NativeStructure"> {}
export interface WorkoutComment extends Schema<"WorkoutComment"> {}
export interface WorkoutDetails extends Schema<"WorkoutDetails"> {}
export interface WorkoutFile extends Schema<"WorkoutFile"> {}
export interface WorkoutSummary extends Schema<"WorkoutSummary"> {}
export interface PlannedTotals extends Schema<"PlannedTotals"> {}
export interface ActualTotals extends Schema<"ActualTotals"> {}
export interface TpGetWorkoutTypesInput extends Schema<"TpGetWorkoutTypesInput"> {}
export interface TpGetWorkoutTypesOutput extends Schema<"TpGetWorkoutTypesOutput"> {}
export interface TpGetWorkoutsInput extends Schema<"TpGetWorkoutsInput"> {}
export interface TpGetWorkoutsOutput extends Schema<"TpGetWorkoutsOutput"> {}

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
