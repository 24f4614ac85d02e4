// Generated from specs/schemas/settings.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullableNumber } from "../../src/runtime/wire-types.js";
import type {
  AthleteSettings,
  CalculatedBand,
  CalculatedZones,
  HeartRateBand,
  HeartRateZoneSet,
  NutritionSettings,
  NutritionTarget,
  PoolLength,
  PoolLengthSettings,
  PowerBand,
  PowerZoneSet,
  SpeedBand,
  SpeedZoneSet,
  ZoneQuestion,
} from "../types.js";

export const athleteSettingsSchema: z.ZodType<AthleteSettings> = z.lazy(() =>
  z.looseObject({
    athleteId: z.number(),
    firstName: z.string().nullable().optional(),
    lastName: z.string().nullable().optional(),
    fullName: z.string().nullable().optional(),
    gender: z.string().nullable().optional(),
    birthday: z.string().nullable().optional(),
    age: nullableNumber.optional(),
    timeZone: z.string().nullable().optional(),
    preferredRunningTssSource: nullableNumber.optional(),
    nutritionSettings: nutritionSettingsSchema.nullable().optional(),
    powerZones: z.array(powerZoneSetSchema).nullable().optional(),
    heartRateZones: z.array(heartRateZoneSetSchema).nullable().optional(),
    speedZones: z.array(speedZoneSetSchema).nullable().optional(),
  }),
);

export const powerZoneSetSchema: z.ZodType<PowerZoneSet> = z.lazy(() =>
  z.looseObject({
    workoutTypeId: z.number(),
    calculationMethod: nullableNumber.optional(),
    threshold: nullableNumber.optional(),
    zoneCalculatorId: z.unknown().optional(),
    distance: nullableNumber.optional(),
    currentUserId: z.number().optional(),
    zones: z.array(powerBandSchema),
  }),
);

export const powerBandSchema: z.ZodType<PowerBand> = z.lazy(() =>
  z.looseObject({
    label: z.string().nullable().optional(),
    minimum: z.number(),
    maximum: z.number(),
  }),
);

export const heartRateZoneSetSchema: z.ZodType<HeartRateZoneSet> = z.lazy(() =>
  z.looseObject({
    workoutTypeId: z.number(),
    calculationMethod: nullableNumber.optional(),
    threshold: nullableNumber.optional(),
    maximumHeartRate: nullableNumber.optional(),
    restingHeartRate: nullableNumber.optional(),
    zoneCalculatorId: z.unknown().optional(),
    currentUserId: z.number().optional(),
    zones: z.array(heartRateBandSchema),
  }),
);

export const heartRateBandSchema: z.ZodType<HeartRateBand> = z.lazy(() =>
  z.looseObject({
    label: z.string().nullable().optional(),
    minimum: z.number(),
    maximum: z.number(),
  }),
);

export const speedZoneSetSchema: z.ZodType<SpeedZoneSet> = z.lazy(() =>
  z.looseObject({
    workoutTypeId: z.number(),
    calculationMethod: nullableNumber.optional(),
    threshold: nullableNumber.optional(),
    distance: nullableNumber.optional(),
    zoneCalculatorId: z.unknown().optional(),
    currentUserId: z.number().optional(),
    zones: z.array(speedBandSchema),
  }),
);

export const speedBandSchema: z.ZodType<SpeedBand> = z.lazy(() =>
  z.looseObject({
    label: z.string().nullable().optional(),
    minimum: z.number(),
    maximum: z.number(),
  }),
);

export const zoneQuestionSchema: z.ZodType<ZoneQuestion> = z.lazy(() =>
  z.looseObject({
    zoneType: z.number(),
    LTPower: z.number().optional(),
    LTHR: z.number().optional(),
    maxHR: nullableNumber.optional(),
    restingHR: nullableNumber.optional(),
    speed: z.number().optional(),
    distance: z.number().optional(),
  }),
);

export const calculatedZonesSchema: z.ZodType<CalculatedZones> = z.lazy(() =>
  z.looseObject({
    calculationMethod: nullableNumber.optional(),
    lactateThreshold: nullableNumber.optional(),
    thresholdSpeed: nullableNumber.optional(),
    zones: z.array(calculatedBandSchema).nullable().optional(),
  }),
);

export const calculatedBandSchema: z.ZodType<CalculatedBand> = z.lazy(() =>
  z.looseObject({
    label: z.string().nullable().optional(),
    minimum: nullableNumber.optional(),
    maximum: nullableNumber.optional(),
    minimumAsDouble: nullableNumber.optional(),
    maximumAsDouble: nullableNumber.optional(),
  }),
);

export const nutritionSettingsSchema: z.ZodType<NutritionSettings> = z.lazy(() =>
  z.looseObject({
    athleteId: z.number().optional(),
    plannedCalories: nullableNumber.optional(),
    substrateUtilizationCategory: nullableNumber.optional(),
  }),
);

export const nutritionTargetSchema: z.ZodType<NutritionTarget> = z.lazy(() =>
  z.looseObject({
    plannedCalories: z.number(),
  }),
);

export const poolLengthSettingsSchema: z.ZodType<PoolLengthSettings> = z.lazy(() =>
  z.looseObject({
    defaultId: z.string().nullable().optional(),
    options: z.array(poolLengthSchema).nullable().optional(),
    supportedUnits: z.array(z.string()).nullable().optional(),
  }),
);

export const poolLengthSchema: z.ZodType<PoolLength> = z.lazy(() =>
  z.looseObject({
    id: z.string(),
    length: nullableNumber.optional(),
    units: z.string().nullable().optional(),
    label: z.string().nullable().optional(),
  }),
);
