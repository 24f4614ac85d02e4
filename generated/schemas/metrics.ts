// Generated from specs/schemas/metrics.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { optionalLooseNumber, wireNumber } from "../../src/http/wire-types.js";
import { nullableString, nullishString, string } from "../../src/values/scalar-types.js";
import type { Measurement, MetricRecord, NewMeasurement, NewMetricRecord } from "../types.js";

export const metricRecordSchema: z.ZodType<MetricRecord> = z.lazy(() =>
  z.looseObject({
    id: nullishString,
    athleteId: optionalLooseNumber,
    timeStamp: string,
    details: z.array(measurementSchema).nullable().optional(),
  }),
);

export const measurementSchema: z.ZodType<Measurement> = z.lazy(() =>
  z.looseObject({
    type: wireNumber,
    label: nullishString,
    value: z
      .union([wireNumber, z.array(z.unknown())])
      .nullable()
      .optional(),
    time: nullishString,
    uploadClient: nullishString,
  }),
);

export const newMetricRecordSchema: z.ZodType<NewMetricRecord> = z.lazy(() =>
  z.looseObject({
    athleteId: wireNumber,
    timeStamp: string,
    id: nullableString,
    details: z.array(newMeasurementSchema),
  }),
);

export const newMeasurementSchema: z.ZodType<NewMeasurement> = z.lazy(() =>
  z.looseObject({
    type: wireNumber,
    label: string,
    value: wireNumber,
    time: string,
    temporaryId: wireNumber,
    units: string,
    formatedUnits: string,
    min: wireNumber,
    max: wireNumber,
  }),
);
