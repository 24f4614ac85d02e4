// Generated from specs/schemas/metrics.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullableNumber } from "../../src/runtime/wire-types.js";
import type { Measurement, MetricRecord, NewMeasurement, NewMetricRecord } from "../types.js";

export const metricRecordSchema: z.ZodType<MetricRecord> = z.lazy(() =>
  z.looseObject({
    id: z.string().nullable().optional(),
    athleteId: z.number().optional(),
    timeStamp: z.string(),
    details: z.array(measurementSchema).nullable().optional(),
  }),
);

export const measurementSchema: z.ZodType<Measurement> = z.lazy(() =>
  z.looseObject({
    type: z.number(),
    label: z.string().nullable().optional(),
    value: z.union([z.number(), z.array(z.unknown())]).nullable().optional(),
    time: z.string().nullable().optional(),
    modifiedTime: z.string().nullable().optional(),
    parentId: nullableNumber.optional(),
    isPotentiallyNegative: z.boolean().nullable().optional(),
    uploadClient: z.string().nullable().optional(),
  }),
);

export const newMetricRecordSchema: z.ZodType<NewMetricRecord> = z.lazy(() =>
  z.looseObject({
    athleteId: z.number(),
    timeStamp: z.string(),
    id: z.string().nullable(),
    details: z.array(newMeasurementSchema),
  }),
);

export const newMeasurementSchema: z.ZodType<NewMeasurement> = z.lazy(() =>
  z.looseObject({
    type: z.number(),
    label: z.string(),
    value: z.number(),
    time: z.string(),
    temporaryId: z.number(),
    units: z.string(),
    formatedUnits: z.string(),
    min: z.number(),
    max: z.number(),
  }),
);
