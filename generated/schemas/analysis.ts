// Generated from specs/schemas/analysis.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { optionalLooseNumber, wireNumber } from "../../src/http/wire-types.js";
import { nullishBoolean, nullishString, string } from "../../src/values/scalar-types.js";
import type {
  AnalysisChannel,
  AnalysisChannels,
  AnalysisCharts,
  AnalysisColumn,
  AnalysisColumns,
  AnalysisLap,
  AnalysisLaps,
  AnalysisSummary,
  AnalysisTotal,
  AnalysisTotals,
  AnalysisZone,
  AnnualPlanWeek,
  PerformanceDay,
  PersonalRecord,
  WorkoutRecords,
} from "../types.js";

export const performanceDaySchema: z.ZodType<PerformanceDay> = z.lazy(() =>
  z.looseObject({
    workoutDay: string,
    tssActual: optionalLooseNumber,
    tssPlanned: optionalLooseNumber,
    ifPlanned: optionalLooseNumber,
    ctl: optionalLooseNumber,
    atl: optionalLooseNumber,
    tsb: optionalLooseNumber,
  }),
);

export const analysisSummarySchema: z.ZodType<AnalysisSummary> = z.lazy(() =>
  z.looseObject({
    startTimestamp: nullishString,
    data: analysisTotalsSchema.nullable().optional(),
  }),
);

export const analysisTotalsSchema: z.ZodType<AnalysisTotals> = z.lazy(() =>
  z.record(z.string(), analysisTotalSchema),
);

export const analysisTotalSchema: z.ZodType<AnalysisTotal> = z.lazy(() =>
  z.looseObject({
    friendlyName: nullishString,
    value: z.union([wireNumber, string]).nullable().optional(),
    unit: nullishString,
  }),
);

export const analysisChartsSchema: z.ZodType<AnalysisCharts> = z.lazy(() =>
  z.looseObject({
    metadata: analysisChannelsSchema.nullable().optional(),
    data: z.array(z.record(z.string(), z.unknown())).nullable().optional(),
  }),
);

export const analysisChannelsSchema: z.ZodType<AnalysisChannels> = z.lazy(() =>
  z.record(z.string(), analysisChannelSchema),
);

export const analysisChannelSchema: z.ZodType<AnalysisChannel> = z.lazy(() =>
  z.looseObject({
    friendlyName: nullishString,
    unit: nullishString,
    minimum: optionalLooseNumber,
    maximum: optionalLooseNumber,
    average: optionalLooseNumber,
    zones: z.array(analysisZoneSchema).nullable().optional(),
  }),
);

export const analysisZoneSchema: z.ZodType<AnalysisZone> = z.lazy(() =>
  z.looseObject({
    label: nullishString,
    min: optionalLooseNumber,
    max: optionalLooseNumber,
  }),
);

export const analysisLapsSchema: z.ZodType<AnalysisLaps> = z.lazy(() =>
  z.looseObject({
    columnMetadata: analysisColumnsSchema.nullable().optional(),
    data: z.array(analysisLapSchema).nullable().optional(),
  }),
);

export const analysisColumnsSchema: z.ZodType<AnalysisColumns> = z.lazy(() =>
  z.record(z.string(), analysisColumnSchema),
);

export const analysisColumnSchema: z.ZodType<AnalysisColumn> = z.lazy(() =>
  z.looseObject({
    friendlyName: nullishString,
    type: nullishString,
    unit: nullishString,
  }),
);

export const analysisLapSchema: z.ZodType<AnalysisLap> = z.lazy(() => z.record(z.string(), z.unknown()));

export const personalRecordSchema: z.ZodType<PersonalRecord> = z.lazy(() =>
  z.looseObject({
    rank: optionalLooseNumber,
    value: optionalLooseNumber,
    workoutId: optionalLooseNumber,
    workoutTitle: nullishString,
    workoutDate: nullishString,
    class: nullishString,
    type: nullishString,
    timeFrame: z.unknown().optional(),
    invalid: nullishBoolean,
  }),
);

export const workoutRecordsSchema: z.ZodType<WorkoutRecords> = z.lazy(() =>
  z.looseObject({
    calcsPending: nullishBoolean,
    workoutId: optionalLooseNumber,
    personalRecordCount: optionalLooseNumber,
    personalRecords: z.array(personalRecordSchema).nullable().optional(),
  }),
);

export const annualPlanWeekSchema: z.ZodType<AnnualPlanWeek> = z.lazy(() =>
  z.looseObject({
    week: string,
    atpType: nullishString,
    volume: optionalLooseNumber,
    period: nullishString,
    raceName: nullishString,
    racePriority: nullishString,
    limitingFactors: z.record(z.string(), z.unknown()).nullable().optional(),
    weeksToNextPriorityEvent: optionalLooseNumber,
  }),
);
