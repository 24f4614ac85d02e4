// Generated from specs/ by `npm run codegen`. Do not edit.
import type { components } from "./openapi.js";

export type Sport = Schema<"Sport">;
export type TssMethod = Schema<"TssMethod">;
export type ZoneSport = Schema<"ZoneSport">;
export interface PerformanceRequest extends Schema<"PerformanceRequest"> {}
export interface PerformanceDay extends Schema<"PerformanceDay"> {}
export interface UserAnswer extends Schema<"UserAnswer"> {}
export interface UserProfile extends Schema<"UserProfile"> {}
export interface RosterEntry extends Schema<"RosterEntry"> {}
export interface AccountStatus extends Schema<"AccountStatus"> {}
export interface WorkoutType extends Schema<"WorkoutType"> {}
export interface WorkoutSubtype extends Schema<"WorkoutSubtype"> {}
export interface AthleteSettings extends Schema<"AthleteSettings"> {}
export interface PowerZoneSet extends Schema<"PowerZoneSet"> {}
export interface PowerBand extends Schema<"PowerBand"> {}
export interface HeartRateZoneSet extends Schema<"HeartRateZoneSet"> {}
export interface HeartRateBand extends Schema<"HeartRateBand"> {}
export interface SpeedZoneSet extends Schema<"SpeedZoneSet"> {}
export interface SpeedBand extends Schema<"SpeedBand"> {}
export interface ZoneQuestion extends Schema<"ZoneQuestion"> {}
export interface CalculatedZones extends Schema<"CalculatedZones"> {}
export interface CalculatedBand extends Schema<"CalculatedBand"> {}
export interface NutritionSettings extends Schema<"NutritionSettings"> {}
export interface NutritionTarget extends Schema<"NutritionTarget"> {}
export interface PoolLengthSettings extends Schema<"PoolLengthSettings"> {}
export interface PoolLength extends Schema<"PoolLength"> {}
export interface SimpleStructure extends Schema<"SimpleStructure"> {}
export interface StructureElement extends Schema<"StructureElement"> {}
export interface StructureStep extends Schema<"StructureStep"> {}
export type IntensityClass = Schema<"IntensityClass">;
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
export interface TpCreateWorkoutInput extends Schema<"TpCreateWorkoutInput"> {}
export interface TpCreateWorkoutOutput extends Schema<"TpCreateWorkoutOutput"> {}
export interface TpDeleteWorkoutInput extends Schema<"TpDeleteWorkoutInput"> {}
export interface TpDeleteWorkoutOutput extends Schema<"TpDeleteWorkoutOutput"> {}
export interface TpGetWorkoutInput extends Schema<"TpGetWorkoutInput"> {}
export interface TpGetWorkoutOutput extends Schema<"TpGetWorkoutOutput"> {}
export interface TpGetWorkoutsInput extends Schema<"TpGetWorkoutsInput"> {}
export interface TpGetWorkoutsOutput extends Schema<"TpGetWorkoutsOutput"> {}
export interface TpUpdateWorkoutInput extends Schema<"TpUpdateWorkoutInput"> {}
export interface TpUpdateWorkoutOutput extends Schema<"TpUpdateWorkoutOutput"> {}
export interface TpValidateStructureInput extends Schema<"TpValidateStructureInput"> {}
export interface TpValidateStructureOutput extends Schema<"TpValidateStructureOutput"> {}

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
