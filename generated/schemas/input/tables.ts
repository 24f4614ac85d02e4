// Generated from specs/vocabulary/ by `npm run codegen`. Do not edit.
import * as z from "zod";
import { oneOf } from "../../../src/tool/input-types.js";
import { availabilityReasons, sports } from "../../tables.js";
import type { AvailabilityReason, Metric, Sport } from "../../types.js";

export const availabilityReasonSchema: z.ZodType<AvailabilityReason> = z.lazy(() =>
  oneOf(["Appointment", "Injury", "Sick", "Vacation", "Work", "Other"], availabilityReasons.aliases),
);

export const metricSchema: z.ZodType<Metric> = z.lazy(() =>
  oneOf([
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
  oneOf([
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
  ], sports.aliases),
);
