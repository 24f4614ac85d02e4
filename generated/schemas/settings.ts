// Generated from specs/schemas/settings.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { optionalLooseNumber, wireNumber } from "../../src/http/wire-types.js";
import { nullishString, string } from "../../src/values/scalar-types.js";
import type {
  AthleteSettings,
  CalculatedBand,
  CalculatedZones,
  HeartRateBand,
  HeartRateZoneSet,
  NutritionSettings,
  PoolLength,
  PoolLengthSettings,
  PowerBand,
  PowerZoneSet,
  SpeedBand,
  SpeedZoneSet,
} from "../types.js";

export const athleteSettingsSchema: z.ZodType<AthleteSettings> = z.lazy(() =>
  z.looseObject({
    athleteId: wireNumber,
    firstName: nullishString,
    lastName: nullishString,
    fullName: nullishString,
    gender: nullishString,
    birthday: nullishString,
    age: optionalLooseNumber,
    timeZone: nullishString,
    preferredRunningTssSource: optionalLooseNumber,
    nutritionSettings: nutritionSettingsSchema.nullable().optional(),
    powerZones: z.array(powerZoneSetSchema).nullable().optional(),
    heartRateZones: z.array(heartRateZoneSetSchema).nullable().optional(),
    speedZones: z.array(speedZoneSetSchema).nullable().optional(),
  }),
);

export const powerZoneSetSchema: z.ZodType<PowerZoneSet> = z.lazy(() =>
  z.looseObject({
    workoutTypeId: wireNumber,
    calculationMethod: optionalLooseNumber,
    threshold: optionalLooseNumber,
    zoneCalculatorId: z.unknown().optional(),
    distance: optionalLooseNumber,
    currentUserId: optionalLooseNumber,
    zones: z.array(powerBandSchema),
  }),
);

export const powerBandSchema: z.ZodType<PowerBand> = z.lazy(() =>
  z.looseObject({
    label: nullishString,
    minimum: wireNumber,
    maximum: wireNumber,
  }),
);

export const heartRateZoneSetSchema: z.ZodType<HeartRateZoneSet> = z.lazy(() =>
  z.looseObject({
    workoutTypeId: wireNumber,
    calculationMethod: optionalLooseNumber,
    threshold: optionalLooseNumber,
    maximumHeartRate: optionalLooseNumber,
    restingHeartRate: optionalLooseNumber,
    zoneCalculatorId: z.unknown().optional(),
    currentUserId: optionalLooseNumber,
    zones: z.array(heartRateBandSchema),
  }),
);

export const heartRateBandSchema: z.ZodType<HeartRateBand> = z.lazy(() =>
  z.looseObject({
    label: nullishString,
    minimum: wireNumber,
    maximum: wireNumber,
  }),
);

export const speedZoneSetSchema: z.ZodType<SpeedZoneSet> = z.lazy(() =>
  z.looseObject({
    workoutTypeId: wireNumber,
    calculationMethod: optionalLooseNumber,
    threshold: optionalLooseNumber,
    distance: optionalLooseNumber,
    zoneCalculatorId: z.unknown().optional(),
    currentUserId: optionalLooseNumber,
    zones: z.array(speedBandSchema),
  }),
);

export const speedBandSchema: z.ZodType<SpeedBand> = z.lazy(() =>
  z.looseObject({
    label: nullishString,
    minimum: wireNumber,
    maximum: wireNumber,
  }),
);

export const calculatedZonesSchema: z.ZodType<CalculatedZones> = z.lazy(() =>
  z.looseObject({
    calculationMethod: optionalLooseNumber,
    lactateThreshold: optionalLooseNumber,
    thresholdSpeed: optionalLooseNumber,
    zones: z.array(calculatedBandSchema).nullable().optional(),
  }),
);

export const calculatedBandSchema: z.ZodType<CalculatedBand> = z.lazy(() =>
  z.looseObject({
    label: nullishString,
    minimum: optionalLooseNumber,
    maximum: optionalLooseNumber,
    minimumAsDouble: optionalLooseNumber,
    maximumAsDouble: optionalLooseNumber,
  }),
);

export const nutritionSettingsSchema: z.ZodType<NutritionSettings> = z.lazy(() =>
  z.looseObject({
    athleteId: optionalLooseNumber,
    plannedCalories: optionalLooseNumber,
    substrateUtilizationCategory: optionalLooseNumber,
  }),
);

export const poolLengthSettingsSchema: z.ZodType<PoolLengthSettings> = z.lazy(() =>
  z.looseObject({
    defaultId: nullishString,
    options: z.array(poolLengthSchema).nullable().optional(),
    supportedUnits: z.array(string).nullable().optional(),
  }),
);

export const poolLengthSchema: z.ZodType<PoolLength> = z.lazy(() =>
  z.looseObject({
    id: string,
    length: optionalLooseNumber,
    units: nullishString,
    label: nullishString,
  }),
);
