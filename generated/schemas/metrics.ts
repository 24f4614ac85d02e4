// Generated from specs/schemas/metrics.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { optionalLooseNumber } from "../../src/http/wire-types.js";
import {
  nullableString,
  nullishBoolean,
  nullishString,
  number,
  optionalNumber,
  string,
} from "../../src/values/scalar-types.js";
import type { Measurement, MetricRecord, NewMeasurement, NewMetricRecord } from "../types.js";

export const metricRecordSchema: z.ZodType<MetricRecord> = z.lazy(() =>
  z.looseObject({
    id: nullishString,
    athleteId: optionalNumber,
    timeStamp: string,
    details: z.array(measurementSchema).nullable().optional(),
  }),
);

export const measurementSchema: z.ZodType<Measurement> = z.lazy(() =>
  z.looseObject({
    type: number,
    label: nullishString,
    value: z
      .union([number, z.array(z.unknown())])
      .nullable()
      .optional(),
    time: nullishString,
    modifiedTime: nullishString,
    parentId: optionalLooseNumber,
    isPotentiallyNegative: nullishBoolean,
    uploadClient: nullishString,
  }),
);

export const newMetricRecordSchema: z.ZodType<NewMetricRecord> = z.lazy(() =>
  z.looseObject({
    athleteId: number,
    timeStamp: string,
    id: nullableString,
    details: z.array(newMeasurementSchema),
  }),
);

export const newMeasurementSchema: z.ZodType<NewMeasurement> = z.lazy(() =>
  z.looseObject({
    type: number,
    label: string,
    value: number,
    time: string,
    temporaryId: number,
    units: string,
    formatedUnits: string,
    min: number,
    max: number,
  }),
);
