// Generated from specs/schemas/metrics.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { optionalLooseNumber, wireNumber } from "../../src/http/wire-types.js";
import { nullishString, string } from "../../src/values/scalar-types.js";
import type { Measurement, MetricRecord } from "../types.js";

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
