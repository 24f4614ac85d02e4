// Generated from specs/vocabulary/ by `npm run codegen`. Do not edit.
import * as z from "zod";
import type { AvailabilityType, EquipmentKind, Metric, Sport, TssMethod, ZoneSport } from "../types.js";

export const equipmentKindSchema: z.ZodType<EquipmentKind> = z.lazy(() => z.enum(["bike", "shoe"]));

export const availabilityTypeSchema: z.ZodType<AvailabilityType> = z.lazy(() =>
  z.enum(["unavailable", "limited"]),
);

export const metricSchema: z.ZodType<Metric> = z.lazy(() =>
  z.enum([
    "blood_pressure_mmhg",
    "body_fat_percent",
    "fatigue",
    "overall_feeling",
    "pulse_bpm",
    "sleep_hours",
    "soreness",
    "stress",
    "weight_kg",
    "sleep_quality",
    "height_cm",
    "bmi",
    "rmr_kcal",
    "bmr_kcal",
    "water_ml",
    "hydration",
    "appetite",
    "motivation",
    "injury",
    "sickness",
    "blood_glucose_mg_dl",
    "deep_sleep_hours",
    "rem_sleep_hours",
    "light_sleep_hours",
    "times_woken",
    "time_awake_hours",
    "mood",
    "spo2_percent",
    "body_water_percent",
    "muscle_mass_kg",
    "steps",
    "hrv",
  ]),
);

export const sportSchema: z.ZodType<Sport> = z.lazy(() =>
  z.enum([
    "Swim",
    "Bike",
    "Run",
    "Brick",
    "Crosstrain",
    "Race",
    "DayOff",
    "MtnBike",
    "Strength",
    "Custom",
    "XCSki",
    "Rowing",
    "Walk",
    "Other",
  ]),
);

export const tssMethodSchema: z.ZodType<TssMethod> = z.lazy(() =>
  z.enum(["power", "rTSS", "sTSS", "hrTSS", "TRIMP"]),
);

export const zoneSportSchema: z.ZodType<ZoneSport> = z.lazy(() =>
  z.enum([
    "general",
    "swim",
    "bike",
    "run",
    "brick",
    "crosstrain",
    "race",
    "dayoff",
    "mtnbike",
    "strength",
    "custom",
    "xcski",
    "rowing",
    "walk",
    "other",
  ]),
);
