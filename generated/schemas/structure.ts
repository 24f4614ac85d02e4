// Generated from specs/schemas/structure.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { optionalNumber, optionalString } from "../../src/values/scalar-types.js";
import type { IntensityClass, SimpleStructure, StructureElement, StructureStep } from "../types.js";

export const simpleStructureSchema: z.ZodType<SimpleStructure> = z.lazy(() =>
  z.looseObject({
    primaryIntensityMetric: z.enum([
      "percentOfFtp",
      "percentOfThresholdHr",
      "percentOfMaxHr",
      "percentOfThresholdPace",
      "rpe",
    ]),
    steps: z.array(structureElementSchema),
  }),
);

export const structureElementSchema: z.ZodType<StructureElement> = z.lazy(() =>
  z.looseObject({
    type: z.enum(["step", "ramp", "repetition"]).optional(),
    name: optionalString,
    reps: optionalNumber,
    steps: z.array(structureStepSchema).optional(),
    duration_seconds: optionalNumber,
    distance: optionalNumber,
    intensity_min: optionalNumber,
    intensity_max: optionalNumber,
    from: optionalNumber,
    to: optionalNumber,
    intensityClass: intensityClassSchema.optional(),
    notes: optionalString,
  }),
);

export const structureStepSchema: z.ZodType<StructureStep> = z.lazy(() =>
  z.looseObject({
    name: optionalString,
    duration_seconds: optionalNumber,
    distance: optionalNumber,
    intensity_min: optionalNumber,
    intensity_max: optionalNumber,
    cadence_min: optionalNumber,
    cadence_max: optionalNumber,
    intensityClass: intensityClassSchema.optional(),
  }),
);

export const intensityClassSchema: z.ZodType<IntensityClass> = z.lazy(() =>
  z.enum(["warmUp", "active", "rest", "coolDown"]),
);
