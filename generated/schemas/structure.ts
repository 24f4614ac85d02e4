// Generated from specs/schemas/structure.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { optionalWireNumber } from "../../src/http/wire-types.js";
import { optionalString } from "../../src/values/scalar-types.js";
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
    reps: optionalWireNumber,
    steps: z.array(structureStepSchema).optional(),
    duration_seconds: optionalWireNumber,
    distance: optionalWireNumber,
    intensity_min: optionalWireNumber,
    intensity_max: optionalWireNumber,
    from: optionalWireNumber,
    to: optionalWireNumber,
    intensityClass: intensityClassSchema.optional(),
    notes: optionalString,
  }),
);

export const structureStepSchema: z.ZodType<StructureStep> = z.lazy(() =>
  z.looseObject({
    name: optionalString,
    duration_seconds: optionalWireNumber,
    distance: optionalWireNumber,
    intensity_min: optionalWireNumber,
    intensity_max: optionalWireNumber,
    cadence_min: optionalWireNumber,
    cadence_max: optionalWireNumber,
    intensityClass: intensityClassSchema.optional(),
  }),
);

export const intensityClassSchema: z.ZodType<IntensityClass> = z.lazy(() =>
  z.enum(["warmUp", "active", "rest", "coolDown"]),
);
