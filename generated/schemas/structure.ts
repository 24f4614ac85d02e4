// Generated from specs/schemas/structure.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
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
    name: z.string().optional(),
    reps: z.number().optional(),
    steps: z.array(structureStepSchema).optional(),
    duration_seconds: z.number().optional(),
    distance: z.number().optional(),
    intensity_min: z.number().optional(),
    intensity_max: z.number().optional(),
    from: z.number().optional(),
    to: z.number().optional(),
    intensityClass: intensityClassSchema.optional(),
    notes: z.string().optional(),
  }),
);

export const structureStepSchema: z.ZodType<StructureStep> = z.lazy(() =>
  z.looseObject({
    name: z.string().optional(),
    duration_seconds: z.number().optional(),
    distance: z.number().optional(),
    intensity_min: z.number().optional(),
    intensity_max: z.number().optional(),
    cadence_min: z.number().optional(),
    cadence_max: z.number().optional(),
    intensityClass: intensityClassSchema.optional(),
  }),
);

export const intensityClassSchema: z.ZodType<IntensityClass> = z.lazy(() =>
  z.enum(["warmUp", "active", "rest", "coolDown"]),
);
