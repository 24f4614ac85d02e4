// Generated from specs/ by `npm run codegen`. Do not edit.
import type { components } from "./openapi.js";

export type Sport = Schema<"Sport">;
export type TssMethod = Schema<"TssMethod">;
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
export interface FitnessDay extends Schema<"FitnessDay"> {}
export interface FormDay extends Schema<"FormDay"> {}
export interface PlannedSum extends Schema<"PlannedSum"> {}
export interface ActualSum extends Schema<"ActualSum"> {}
export interface AccountLevel extends Schema<"AccountLevel"> {}
export interface RosterAthlete extends Schema<"RosterAthlete"> {}
export interface WorkoutSummary extends Schema<"WorkoutSummary"> {}
export interface PlannedTotals extends Schema<"PlannedTotals"> {}
export interface ActualTotals extends Schema<"ActualTotals"> {}
export interface WorkoutExtras extends Schema<"WorkoutExtras"> {}
export interface WorkoutMetrics extends Schema<"WorkoutMetrics"> {}
export interface CommentListed extends Schema<"CommentListed"> {}
export interface FileListed extends Schema<"FileListed"> {}
export interface WorkoutReceipt extends Schema<"WorkoutReceipt"> {}
export interface TpGetFitnessInput extends Schema<"TpGetFitnessInput"> {}
export interface TpGetFitnessOutput extends Schema<"TpGetFitnessOutput"> {}
export interface TpGetWeeklySummaryInput extends Schema<"TpGetWeeklySummaryInput"> {}
export interface TpGetWeeklySummaryOutput extends Schema<"TpGetWeeklySummaryOutput"> {}
export interface TpAuthStatusInput extends Schema<"TpAuthStatusInput"> {}
export interface TpAuthStatusOutput extends Schema<"TpAuthStatusOutput"> {}
export interface TpGetProfileInput extends Schema<"TpGetProfileInput"> {}
export interface TpGetProfileOutput extends Schema<"TpGetProfileOutput"> {}
export interface TpGetWorkoutTypesInput extends Schema<"TpGetWorkoutTypesInput"> {}
export interface TpGetWorkoutTypesOutput extends Schema<"TpGetWorkoutTypesOutput"> {}
export interface TpListAthletesInput extends Schema<"TpListAthletesInput"> {}
export interface TpListAthletesOutput extends Schema<"TpListAthletesOutput"> {}
export interface TpRefreshAuthInput extends Schema<"TpRefreshAuthInput"> {}
export interface TpRefreshAuthOutput extends Schema<"TpRefreshAuthOutput"> {}
export interface TpCopyWorkoutInput extends Schema<"TpCopyWorkoutInput"> {}
export interface TpCopyWorkoutOutput extends Schema<"TpCopyWorkoutOutput"> {}
export interface TpDeleteWorkoutInput extends Schema<"TpDeleteWorkoutInput"> {}
export interface TpDeleteWorkoutOutput extends Schema<"TpDeleteWorkoutOutput"> {}
export interface TpGetWorkoutInput extends Schema<"TpGetWorkoutInput"> {}
export interface TpGetWorkoutOutput extends Schema<"TpGetWorkoutOutput"> {}
export interface TpGetWorkoutsInput extends Schema<"TpGetWorkoutsInput"> {}
export interface TpGetWorkoutsOutput extends Schema<"TpGetWorkoutsOutput"> {}

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
