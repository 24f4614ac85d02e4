// Generated from specs/schemas/structure.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { oneOf, wholeNumber } from "../../../src/tool/input-types.js";
import type { IntensityClass, SimpleStructure, StructureElement, StructureStep } from "../../types.js";

export const simpleStructureSchema: z.ZodType<SimpleStructure> = z.lazy(() =>
  z.strictObject({
    primaryIntensityMetric: oneOf([
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
  z.strictObject({
    type: oneOf(["step", "ramp", "repetition"]).optional(),
    name: z.string().optional(),
    reps: wholeNumber.optional(),
    steps: z.array(structureStepSchema).optional(),
    duration_seconds: wholeNumber.meta({ unit: "s" }).optional(),
    distance: z.number().meta({ unit: "m" }).optional(),
    intensity_min: z.number().optional(),
    intensity_max: z.number().optional(),
    from: z.number().optional(),
    to: z.number().optional(),
    intensityClass: intensityClassSchema.optional(),
    notes: z.string().optional(),
  }),
);

export const structureStepSchema: z.ZodType<StructureStep> = z.lazy(() =>
  z.strictObject({
    name: z.string().optional(),
    duration_seconds: wholeNumber.meta({ unit: "s" }).optional(),
    distance: z.number().meta({ unit: "m" }).optional(),
    intensity_min: z.number().optional(),
    intensity_max: z.number().optional(),
    cadence_min: z.number().meta({ unit: "rpm" }).optional(),
    cadence_max: z.number().meta({ unit: "rpm" }).optional(),
    intensityClass: intensityClassSchema.optional(),
  }),
);

export const intensityClassSchema: z.ZodType<IntensityClass> = z.lazy(() =>
  oneOf(["warmUp", "active", "rest", "coolDown"]),
);
