// Generated from specs/ by `npm run codegen`. Do not edit.
import type { components } from "./openapi.js";

export type EquipmentKind = Schema<"EquipmentKind">;
export type AvailabilityType = Schema<"AvailabilityType">;
export type AvailabilityReason = Schema<"AvailabilityReason">;
export type LengthUnit = Schema<"LengthUnit">;
export type TargetUnit = Schema<"TargetUnit">;
export type TargetBasis = Schema<"TargetBasis">;
export type StepWord = Schema<"StepWord">;
export type Stroke = Schema<"Stroke">;
export type Effort = Schema<"Effort">;
export type FtpEffort = Schema<"FtpEffort">;
export type PaceEffort = Schema<"PaceEffort">;
export type LthrEffort = Schema<"LthrEffort">;
export type MaxHrEffort = Schema<"MaxHrEffort">;
export type RpeEffort = Schema<"RpeEffort">;
export type UnclearWord = Schema<"UnclearWord">;
export type NearEffort = Schema<"NearEffort">;
export type Metric = Schema<"Metric">;
export type Sport = Schema<"Sport">;
export type TssMethod = Schema<"TssMethod">;
export type ZoneSport = Schema<"ZoneSport">;
export interface PerformanceRequest extends Schema<"PerformanceRequest"> {}
export interface PerformanceDay extends Schema<"PerformanceDay"> {}
export interface AnalysisRequest extends Schema<"AnalysisRequest"> {}
export interface AnalysisSummary extends Schema<"AnalysisSummary"> {}
export type AnalysisTotals = Schema<"AnalysisTotals">;
export interface AnalysisTotal extends Schema<"AnalysisTotal"> {}
export interface AnalysisCharts extends Schema<"AnalysisCharts"> {}
export type AnalysisChannels = Schema<"AnalysisChannels">;
export interface AnalysisChannel extends Schema<"AnalysisChannel"> {}
export interface AnalysisZone extends Schema<"AnalysisZone"> {}
export type AnalysisSample = Schema<"AnalysisSample">;
export interface AnalysisLaps extends Schema<"AnalysisLaps"> {}
export type AnalysisColumns = Schema<"AnalysisColumns">;
export interface AnalysisColumn extends Schema<"AnalysisColumn"> {}
export type AnalysisLap = Schema<"AnalysisLap">;
export interface PersonalRecord extends Schema<"PersonalRecord"> {}
export interface WorkoutRecords extends Schema<"WorkoutRecords"> {}
export interface AnnualPlanWeek extends Schema<"AnnualPlanWeek"> {}
export interface CoachGroup extends Schema<"CoachGroup"> {}
export interface GroupName extends Schema<"GroupName"> {}
export interface GroupMember extends Schema<"GroupMember"> {}
export interface Equipment extends Schema<"Equipment"> {}
export type EventType = Schema<"EventType">;
export interface CalendarEvent extends Schema<"CalendarEvent"> {}
export interface EventResult extends Schema<"EventResult"> {}
export interface NewEvent extends Schema<"NewEvent"> {}
export interface CreatedEvent extends Schema<"CreatedEvent"> {}
export interface CalendarNote extends Schema<"CalendarNote"> {}
export interface NewNote extends Schema<"NewNote"> {}
export interface NoteComment extends Schema<"NoteComment"> {}
export interface NewNoteComment extends Schema<"NewNoteComment"> {}
export interface Availability extends Schema<"Availability"> {}
export interface NewAvailability extends Schema<"NewAvailability"> {}
export interface CreatedAvailability extends Schema<"CreatedAvailability"> {}
export interface Library extends Schema<"Library"> {}
export interface NewLibrary extends Schema<"NewLibrary"> {}
export interface CreatedLibrary extends Schema<"CreatedLibrary"> {}
export interface LibraryItem extends Schema<"LibraryItem"> {}
export interface NewLibraryItem extends Schema<"NewLibraryItem"> {}
export interface CreatedLibraryItem extends Schema<"CreatedLibraryItem"> {}
export interface MetricRecord extends Schema<"MetricRecord"> {}
export interface Measurement extends Schema<"Measurement"> {}
export interface NewMetricRecord extends Schema<"NewMetricRecord"> {}
export interface NewMeasurement extends Schema<"NewMeasurement"> {}
export interface TrainingPlan extends Schema<"TrainingPlan"> {}
export interface PlanSport extends Schema<"PlanSport"> {}
export interface UserResponse extends Schema<"UserResponse"> {}
export interface UserProfile extends Schema<"UserProfile"> {}
export interface RosterEntry extends Schema<"RosterEntry"> {}
export interface AccountStatus extends Schema<"AccountStatus"> {}
export interface WorkoutType extends Schema<"WorkoutType"> {}
export interface WorkoutSubtype extends Schema<"WorkoutSubtype"> {}
export interface AthleteName extends Schema<"AthleteName"> {}
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
export interface WorkoutComment extends Schema<"WorkoutComment"> {}
export interface WorkoutDetails extends Schema<"WorkoutDetails"> {}
export interface ZoneTimes extends Schema<"ZoneTimes"> {}
export interface ZoneSeconds extends Schema<"ZoneSeconds"> {}
export interface WorkoutFile extends Schema<"WorkoutFile"> {}
export interface WorkoutPair extends Schema<"WorkoutPair"> {}
export interface SplitWorkout extends Schema<"SplitWorkout"> {}
export interface NewWorkoutComment extends Schema<"NewWorkoutComment"> {}
export interface PrivateNote extends Schema<"PrivateNote"> {}
export interface NewPrivateNote extends Schema<"NewPrivateNote"> {}
export interface WorkoutFileUpload extends Schema<"WorkoutFileUpload"> {}
export interface FitnessDay extends Schema<"FitnessDay"> {}
export interface FitnessWeek extends Schema<"FitnessWeek"> {}
export interface FormDay extends Schema<"FormDay"> {}
export interface PlannedSum extends Schema<"PlannedSum"> {}
export interface ActualSum extends Schema<"ActualSum"> {}
export interface WeekTotals extends Schema<"WeekTotals"> {}
export interface RosterWeek extends Schema<"RosterWeek"> {}
export interface RosterForm extends Schema<"RosterForm"> {}
export interface WorkoutBest extends Schema<"WorkoutBest"> {}
export interface TrainingSum extends Schema<"TrainingSum"> {}
export interface SportSum extends Schema<"SportSum"> {}
export interface TrainingPeriod extends Schema<"TrainingPeriod"> {}
export interface ZoneTotals extends Schema<"ZoneTotals"> {}
export interface GroupListed extends Schema<"GroupListed"> {}
export interface EquipmentItem extends Schema<"EquipmentItem"> {}
export interface EventSummary extends Schema<"EventSummary"> {}
export interface EventExtras extends Schema<"EventExtras"> {}
export interface NoteListed extends Schema<"NoteListed"> {}
export interface NoteCommentListed extends Schema<"NoteCommentListed"> {}
export interface AvailabilityPeriod extends Schema<"AvailabilityPeriod"> {}
export interface LibraryListed extends Schema<"LibraryListed"> {}
export interface LibraryItemListed extends Schema<"LibraryItemListed"> {}
export interface LibraryItemExtras extends Schema<"LibraryItemExtras"> {}
export interface PlanListed extends Schema<"PlanListed"> {}
export interface PlanSession extends Schema<"PlanSession"> {}
export interface AppliedSession extends Schema<"AppliedSession"> {}
export interface AccountLevel extends Schema<"AccountLevel"> {}
export interface RosterAthlete extends Schema<"RosterAthlete"> {}
export interface PowerZones extends Schema<"PowerZones"> {}
export interface HeartRateZones extends Schema<"HeartRateZones"> {}
export interface PaceZones extends Schema<"PaceZones"> {}
export interface WorkoutSummary extends Schema<"WorkoutSummary"> {}
export interface FoundWorkout extends Schema<"FoundWorkout"> {}
export interface PlannedTotals extends Schema<"PlannedTotals"> {}
export interface ActualTotals extends Schema<"ActualTotals"> {}
export interface WorkoutExtras extends Schema<"WorkoutExtras"> {}
export interface WorkoutMetrics extends Schema<"WorkoutMetrics"> {}
export interface CommentListed extends Schema<"CommentListed"> {}
export interface FileListed extends Schema<"FileListed"> {}
export interface WorkoutReceipt extends Schema<"WorkoutReceipt"> {}
export interface WorkoutLabel extends Schema<"WorkoutLabel"> {}
export interface BulkSide extends Schema<"BulkSide"> {}
export interface ComparedWorkout extends Schema<"ComparedWorkout"> {}
export interface TpAnalyzeWorkoutInput extends Schema<"TpAnalyzeWorkoutInput"> {}
export interface TpAnalyzeWorkoutOutput extends Schema<"TpAnalyzeWorkoutOutput"> {}
export interface TpCompareWorkoutsInput extends Schema<"TpCompareWorkoutsInput"> {}
export interface TpCompareWorkoutsOutput extends Schema<"TpCompareWorkoutsOutput"> {}
export interface TpForecastFitnessInput extends Schema<"TpForecastFitnessInput"> {}
export interface TpForecastFitnessOutput extends Schema<"TpForecastFitnessOutput"> {}
export interface TpGetAtpInput extends Schema<"TpGetAtpInput"> {}
export interface TpGetAtpOutput extends Schema<"TpGetAtpOutput"> {}
export interface TpGetFitnessInput extends Schema<"TpGetFitnessInput"> {}
export interface TpGetFitnessOutput extends Schema<"TpGetFitnessOutput"> {}
export interface TpGetPeaksInput extends Schema<"TpGetPeaksInput"> {}
export interface TpGetPeaksOutput extends Schema<"TpGetPeaksOutput"> {}
export interface TpGetTrainingSummaryInput extends Schema<"TpGetTrainingSummaryInput"> {}
export interface TpGetTrainingSummaryOutput extends Schema<"TpGetTrainingSummaryOutput"> {}
export interface TpGetWeeklySummaryInput extends Schema<"TpGetWeeklySummaryInput"> {}
export interface TpGetWeeklySummaryOutput extends Schema<"TpGetWeeklySummaryOutput"> {}
export interface TpGetWorkoutPrsInput extends Schema<"TpGetWorkoutPrsInput"> {}
export interface TpGetWorkoutPrsOutput extends Schema<"TpGetWorkoutPrsOutput"> {}
export interface TpPredictPerformanceInput extends Schema<"TpPredictPerformanceInput"> {}
export interface TpPredictPerformanceOutput extends Schema<"TpPredictPerformanceOutput"> {}
export interface TpListChangesInput extends Schema<"TpListChangesInput"> {}
export interface TpListChangesOutput extends Schema<"TpListChangesOutput"> {}
export interface TpUndoChangeInput extends Schema<"TpUndoChangeInput"> {}
export interface TpUndoChangeOutput extends Schema<"TpUndoChangeOutput"> {}
export interface TpAddAthletesToGroupInput extends Schema<"TpAddAthletesToGroupInput"> {}
export interface TpAddAthletesToGroupOutput extends Schema<"TpAddAthletesToGroupOutput"> {}
export interface TpCreateGroupInput extends Schema<"TpCreateGroupInput"> {}
export interface TpCreateGroupOutput extends Schema<"TpCreateGroupOutput"> {}
export interface TpDeleteGroupInput extends Schema<"TpDeleteGroupInput"> {}
export interface TpDeleteGroupOutput extends Schema<"TpDeleteGroupOutput"> {}
export interface TpListAthletesInGroupInput extends Schema<"TpListAthletesInGroupInput"> {}
export interface TpListAthletesInGroupOutput extends Schema<"TpListAthletesInGroupOutput"> {}
export interface TpListGroupsInput extends Schema<"TpListGroupsInput"> {}
export interface TpListGroupsOutput extends Schema<"TpListGroupsOutput"> {}
export interface TpRemoveAthletesFromGroupInput extends Schema<"TpRemoveAthletesFromGroupInput"> {}
export interface TpRemoveAthletesFromGroupOutput extends Schema<"TpRemoveAthletesFromGroupOutput"> {}
export interface TpRenameGroupInput extends Schema<"TpRenameGroupInput"> {}
export interface TpRenameGroupOutput extends Schema<"TpRenameGroupOutput"> {}
export interface TpCreateEquipmentInput extends Schema<"TpCreateEquipmentInput"> {}
export interface TpCreateEquipmentOutput extends Schema<"TpCreateEquipmentOutput"> {}
export interface TpDeleteEquipmentInput extends Schema<"TpDeleteEquipmentInput"> {}
export interface TpDeleteEquipmentOutput extends Schema<"TpDeleteEquipmentOutput"> {}
export interface TpGetEquipmentInput extends Schema<"TpGetEquipmentInput"> {}
export interface TpGetEquipmentOutput extends Schema<"TpGetEquipmentOutput"> {}
export interface TpUpdateEquipmentInput extends Schema<"TpUpdateEquipmentInput"> {}
export interface TpUpdateEquipmentOutput extends Schema<"TpUpdateEquipmentOutput"> {}
export interface TpAddNoteCommentInput extends Schema<"TpAddNoteCommentInput"> {}
export interface TpAddNoteCommentOutput extends Schema<"TpAddNoteCommentOutput"> {}
export interface TpCreateAvailabilityInput extends Schema<"TpCreateAvailabilityInput"> {}
export interface TpCreateAvailabilityOutput extends Schema<"TpCreateAvailabilityOutput"> {}
export interface TpCreateEventInput extends Schema<"TpCreateEventInput"> {}
export interface TpCreateEventOutput extends Schema<"TpCreateEventOutput"> {}
export interface TpCreateNoteInput extends Schema<"TpCreateNoteInput"> {}
export interface TpCreateNoteOutput extends Schema<"TpCreateNoteOutput"> {}
export interface TpDeleteAvailabilityInput extends Schema<"TpDeleteAvailabilityInput"> {}
export interface TpDeleteAvailabilityOutput extends Schema<"TpDeleteAvailabilityOutput"> {}
export interface TpDeleteEventInput extends Schema<"TpDeleteEventInput"> {}
export interface TpDeleteEventOutput extends Schema<"TpDeleteEventOutput"> {}
export interface TpDeleteNoteInput extends Schema<"TpDeleteNoteInput"> {}
export interface TpDeleteNoteOutput extends Schema<"TpDeleteNoteOutput"> {}
export interface TpGetAvailabilityInput extends Schema<"TpGetAvailabilityInput"> {}
export interface TpGetAvailabilityOutput extends Schema<"TpGetAvailabilityOutput"> {}
export interface TpGetEventsInput extends Schema<"TpGetEventsInput"> {}
export interface TpGetEventsOutput extends Schema<"TpGetEventsOutput"> {}
export interface TpGetFocusEventInput extends Schema<"TpGetFocusEventInput"> {}
export interface TpGetFocusEventOutput extends Schema<"TpGetFocusEventOutput"> {}
export interface TpGetNextEventInput extends Schema<"TpGetNextEventInput"> {}
export interface TpGetNextEventOutput extends Schema<"TpGetNextEventOutput"> {}
export interface TpGetNoteInput extends Schema<"TpGetNoteInput"> {}
export interface TpGetNoteOutput extends Schema<"TpGetNoteOutput"> {}
export interface TpGetNoteCommentsInput extends Schema<"TpGetNoteCommentsInput"> {}
export interface TpGetNoteCommentsOutput extends Schema<"TpGetNoteCommentsOutput"> {}
export interface TpListNotesInput extends Schema<"TpListNotesInput"> {}
export interface TpListNotesOutput extends Schema<"TpListNotesOutput"> {}
export interface TpUpdateEventInput extends Schema<"TpUpdateEventInput"> {}
export interface TpUpdateEventOutput extends Schema<"TpUpdateEventOutput"> {}
export interface TpUpdateNoteInput extends Schema<"TpUpdateNoteInput"> {}
export interface TpUpdateNoteOutput extends Schema<"TpUpdateNoteOutput"> {}
export interface TpCreateLibraryInput extends Schema<"TpCreateLibraryInput"> {}
export interface TpCreateLibraryOutput extends Schema<"TpCreateLibraryOutput"> {}
export interface TpCreateLibraryItemInput extends Schema<"TpCreateLibraryItemInput"> {}
export interface TpCreateLibraryItemOutput extends Schema<"TpCreateLibraryItemOutput"> {}
export interface TpDeleteLibraryInput extends Schema<"TpDeleteLibraryInput"> {}
export interface TpDeleteLibraryOutput extends Schema<"TpDeleteLibraryOutput"> {}
export interface TpGetLibrariesInput extends Schema<"TpGetLibrariesInput"> {}
export interface TpGetLibrariesOutput extends Schema<"TpGetLibrariesOutput"> {}
export interface TpGetLibraryItemInput extends Schema<"TpGetLibraryItemInput"> {}
export interface TpGetLibraryItemOutput extends Schema<"TpGetLibraryItemOutput"> {}
export interface TpGetLibraryItemsInput extends Schema<"TpGetLibraryItemsInput"> {}
export interface TpGetLibraryItemsOutput extends Schema<"TpGetLibraryItemsOutput"> {}
export interface TpScheduleLibraryWorkoutInput extends Schema<"TpScheduleLibraryWorkoutInput"> {}
export interface TpScheduleLibraryWorkoutOutput extends Schema<"TpScheduleLibraryWorkoutOutput"> {}
export interface TpUpdateLibraryItemInput extends Schema<"TpUpdateLibraryItemInput"> {}
export interface TpUpdateLibraryItemOutput extends Schema<"TpUpdateLibraryItemOutput"> {}
export interface TpGetMetricsInput extends Schema<"TpGetMetricsInput"> {}
export interface TpGetMetricsOutput extends Schema<"TpGetMetricsOutput"> {}
export interface TpGetNutritionInput extends Schema<"TpGetNutritionInput"> {}
export interface TpGetNutritionOutput extends Schema<"TpGetNutritionOutput"> {}
export interface TpLogMetricsInput extends Schema<"TpLogMetricsInput"> {}
export interface TpLogMetricsOutput extends Schema<"TpLogMetricsOutput"> {}
export interface TpApplyTrainingPlanInput extends Schema<"TpApplyTrainingPlanInput"> {}
export interface TpApplyTrainingPlanOutput extends Schema<"TpApplyTrainingPlanOutput"> {}
export interface TpGetTrainingPlanInput extends Schema<"TpGetTrainingPlanInput"> {}
export interface TpGetTrainingPlanOutput extends Schema<"TpGetTrainingPlanOutput"> {}
export interface TpGetTrainingPlanWorkoutsInput extends Schema<"TpGetTrainingPlanWorkoutsInput"> {}
export interface TpGetTrainingPlanWorkoutsOutput extends Schema<"TpGetTrainingPlanWorkoutsOutput"> {}
export interface TpListTrainingPlansInput extends Schema<"TpListTrainingPlansInput"> {}
export interface TpListTrainingPlansOutput extends Schema<"TpListTrainingPlansOutput"> {}
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
export interface TpGetAthleteSettingsInput extends Schema<"TpGetAthleteSettingsInput"> {}
export interface TpGetAthleteSettingsOutput extends Schema<"TpGetAthleteSettingsOutput"> {}
export interface TpGetPoolLengthSettingsInput extends Schema<"TpGetPoolLengthSettingsInput"> {}
export interface TpGetPoolLengthSettingsOutput extends Schema<"TpGetPoolLengthSettingsOutput"> {}
export interface TpUpdateFtpInput extends Schema<"TpUpdateFtpInput"> {}
export interface TpUpdateFtpOutput extends Schema<"TpUpdateFtpOutput"> {}
export interface TpUpdateHrZonesInput extends Schema<"TpUpdateHrZonesInput"> {}
export interface TpUpdateHrZonesOutput extends Schema<"TpUpdateHrZonesOutput"> {}
export interface TpUpdateNutritionInput extends Schema<"TpUpdateNutritionInput"> {}
export interface TpUpdateNutritionOutput extends Schema<"TpUpdateNutritionOutput"> {}
export interface TpUpdateSpeedZonesInput extends Schema<"TpUpdateSpeedZonesInput"> {}
export interface TpUpdateSpeedZonesOutput extends Schema<"TpUpdateSpeedZonesOutput"> {}
export interface TpAddWorkoutCommentInput extends Schema<"TpAddWorkoutCommentInput"> {}
export interface TpAddWorkoutCommentOutput extends Schema<"TpAddWorkoutCommentOutput"> {}
export interface TpChangeWorkoutsInput extends Schema<"TpChangeWorkoutsInput"> {}
export interface TpChangeWorkoutsOutput extends Schema<"TpChangeWorkoutsOutput"> {}
export interface TpCopyWorkoutInput extends Schema<"TpCopyWorkoutInput"> {}
export interface TpCopyWorkoutOutput extends Schema<"TpCopyWorkoutOutput"> {}
export interface TpCreateWorkoutInput extends Schema<"TpCreateWorkoutInput"> {}
export interface TpCreateWorkoutOutput extends Schema<"TpCreateWorkoutOutput"> {}
export interface TpDeleteWorkoutInput extends Schema<"TpDeleteWorkoutInput"> {}
export interface TpDeleteWorkoutOutput extends Schema<"TpDeleteWorkoutOutput"> {}
export interface TpDeleteWorkoutFileInput extends Schema<"TpDeleteWorkoutFileInput"> {}
export interface TpDeleteWorkoutFileOutput extends Schema<"TpDeleteWorkoutFileOutput"> {}
export interface TpDownloadWorkoutFileInput extends Schema<"TpDownloadWorkoutFileInput"> {}
export interface TpDownloadWorkoutFileOutput extends Schema<"TpDownloadWorkoutFileOutput"> {}
export interface TpFindWorkoutsInput extends Schema<"TpFindWorkoutsInput"> {}
export interface TpFindWorkoutsOutput extends Schema<"TpFindWorkoutsOutput"> {}
export interface TpGetWorkoutInput extends Schema<"TpGetWorkoutInput"> {}
export interface TpGetWorkoutOutput extends Schema<"TpGetWorkoutOutput"> {}
export interface TpGetWorkoutCommentsInput extends Schema<"TpGetWorkoutCommentsInput"> {}
export interface TpGetWorkoutCommentsOutput extends Schema<"TpGetWorkoutCommentsOutput"> {}
export interface TpGetWorkoutNoteInput extends Schema<"TpGetWorkoutNoteInput"> {}
export interface TpGetWorkoutNoteOutput extends Schema<"TpGetWorkoutNoteOutput"> {}
export interface TpGetWorkoutsInput extends Schema<"TpGetWorkoutsInput"> {}
export interface TpGetWorkoutsOutput extends Schema<"TpGetWorkoutsOutput"> {}
export interface TpPairWorkoutInput extends Schema<"TpPairWorkoutInput"> {}
export interface TpPairWorkoutOutput extends Schema<"TpPairWorkoutOutput"> {}
export interface TpReorderWorkoutsInput extends Schema<"TpReorderWorkoutsInput"> {}
export interface TpReorderWorkoutsOutput extends Schema<"TpReorderWorkoutsOutput"> {}
export interface TpSetWorkoutNoteInput extends Schema<"TpSetWorkoutNoteInput"> {}
export interface TpSetWorkoutNoteOutput extends Schema<"TpSetWorkoutNoteOutput"> {}
export interface TpUnpairWorkoutInput extends Schema<"TpUnpairWorkoutInput"> {}
export interface TpUnpairWorkoutOutput extends Schema<"TpUnpairWorkoutOutput"> {}
export interface TpUpdateWorkoutInput extends Schema<"TpUpdateWorkoutInput"> {}
export interface TpUpdateWorkoutOutput extends Schema<"TpUpdateWorkoutOutput"> {}
export interface TpUploadWorkoutFileInput extends Schema<"TpUploadWorkoutFileInput"> {}
export interface TpUploadWorkoutFileOutput extends Schema<"TpUploadWorkoutFileOutput"> {}
export interface TpValidateStructureInput extends Schema<"TpValidateStructureInput"> {}
export interface TpValidateStructureOutput extends Schema<"TpValidateStructureOutput"> {}

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
