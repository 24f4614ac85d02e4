// Generated from specs/schemas/analysis.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullableNumber } from "../../src/runtime/wire-types.js";
import type {
  AnalysisChannel,
  AnalysisChannels,
  AnalysisCharts,
  AnalysisColumn,
  AnalysisColumns,
  AnalysisLap,
  AnalysisLaps,
  AnalysisRequest,
  AnalysisSample,
  AnalysisSummary,
  AnalysisTotal,
  AnalysisTotals,
  AnalysisZone,
  AnnualPlanWeek,
  PerformanceDay,
  PerformanceRequest,
  PersonalRecord,
  WorkoutRecords,
} from "../types.js";

export const performanceRequestSchema: z.ZodType<PerformanceRequest> = z.lazy(() =>
  z.looseObject({
    atlConstant: z.number(),
    atlStart: z.number(),
    ctlConstant: z.number(),
    ctlStart: z.number(),
    workoutTypes: z.array(z.number()),
  }),
);

export const performanceDaySchema: z.ZodType<PerformanceDay> = z.lazy(() =>
  z.looseObject({
    workoutDay: z.string(),
    tssActual: nullableNumber.optional(),
    tssPlanned: nullableNumber.optional(),
    ifActual: nullableNumber.optional(),
    ifPlanned: nullableNumber.optional(),
    ctl: nullableNumber.optional(),
    atl: nullableNumber.optional(),
    tsb: nullableNumber.optional(),
  }),
);

export const analysisRequestSchema: z.ZodType<AnalysisRequest> = z.lazy(() =>
  z.looseObject({
    workoutId: z.number(),
  }),
);

export const analysisSummarySchema: z.ZodType<AnalysisSummary> = z.lazy(() =>
  z.looseObject({
    startTimestamp: z.string().nullable().optional(),
    data: analysisTotalsSchema.nullable().optional(),
  }),
);

export const analysisTotalsSchema: z.ZodType<AnalysisTotals> = z.lazy(() =>
  z.record(z.string(), analysisTotalSchema),
);

export const analysisTotalSchema: z.ZodType<AnalysisTotal> = z.lazy(() =>
  z.looseObject({
    friendlyName: z.string().nullable().optional(),
    value: z.union([z.number(), z.string()]).nullable().optional(),
    unit: z.string().nullable().optional(),
  }),
);

export const analysisChartsSchema: z.ZodType<AnalysisCharts> = z.lazy(() =>
  z.looseObject({
    metadata: analysisChannelsSchema.nullable().optional(),
    data: z.array(analysisSampleSchema).nullable().optional(),
  }),
);

export const analysisChannelsSchema: z.ZodType<AnalysisChannels> = z.lazy(() =>
  z.record(z.string(), analysisChannelSchema),
);

export const analysisChannelSchema: z.ZodType<AnalysisChannel> = z.lazy(() =>
  z.looseObject({
    friendlyName: z.string().nullable().optional(),
    unit: z.string().nullable().optional(),
    minimum: nullableNumber.optional(),
    maximum: nullableNumber.optional(),
    average: nullableNumber.optional(),
    zones: z.array(analysisZoneSchema).nullable().optional(),
  }),
);

export const analysisZoneSchema: z.ZodType<AnalysisZone> = z.lazy(() =>
  z.looseObject({
    label: z.string().nullable().optional(),
    min: nullableNumber.optional(),
    max: nullableNumber.optional(),
  }),
);

export const analysisSampleSchema: z.ZodType<AnalysisSample> = z.lazy(() =>
  z.record(z.string(), z.unknown()),
);

export const analysisLapsSchema: z.ZodType<AnalysisLaps> = z.lazy(() =>
  z.looseObject({
    columnMetadata: analysisColumnsSchema.nullable().optional(),
    data: z.array(analysisLapSchema).nullable().optional(),
    lapSources: z.record(z.string(), z.unknown()).nullable().optional(),
    lapDetectionState: z.record(z.string(), z.unknown()).nullable().optional(),
  }),
);

export const analysisColumnsSchema: z.ZodType<AnalysisColumns> = z.lazy(() =>
  z.record(z.string(), analysisColumnSchema),
);

export const analysisColumnSchema: z.ZodType<AnalysisColumn> = z.lazy(() =>
  z.looseObject({
    friendlyName: z.string().nullable().optional(),
    type: z.string().nullable().optional(),
    unit: z.string().nullable().optional(),
  }),
);

export const analysisLapSchema: z.ZodType<AnalysisLap> = z.lazy(() => z.record(z.string(), z.unknown()));

export const personalRecordSchema: z.ZodType<PersonalRecord> = z.lazy(() =>
  z.looseObject({
    rank: nullableNumber.optional(),
    value: nullableNumber.optional(),
    workoutId: nullableNumber.optional(),
    workoutTitle: z.string().nullable().optional(),
    workoutDate: z.string().nullable().optional(),
    class: z.string().nullable().optional(),
    type: z.string().nullable().optional(),
    timeFrame: z.unknown().optional(),
    invalid: z.boolean().nullable().optional(),
  }),
);

export const workoutRecordsSchema: z.ZodType<WorkoutRecords> = z.lazy(() =>
  z.looseObject({
    calcsPending: z.boolean().nullable().optional(),
    workoutId: nullableNumber.optional(),
    personalRecordCount: nullableNumber.optional(),
    personalRecords: z.array(personalRecordSchema).nullable().optional(),
  }),
);

export const annualPlanWeekSchema: z.ZodType<AnnualPlanWeek> = z.lazy(() =>
  z.looseObject({
    week: z.string(),
    atpType: z.string().nullable().optional(),
    volume: nullableNumber.optional(),
    period: z.string().nullable().optional(),
    raceName: z.string().nullable().optional(),
    racePriority: z.string().nullable().optional(),
    limitingFactors: z.record(z.string(), z.unknown()).nullable().optional(),
    weeksToNextPriorityEvent: nullableNumber.optional(),
  }),
);
