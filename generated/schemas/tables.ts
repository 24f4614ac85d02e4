// Generated from specs/vocabulary/ by `npm run codegen`. Do not edit.
import * as z from "zod";
import type {
  AvailabilityReason,
  AvailabilityType,
  Effort,
  EquipmentKind,
  EventType,
  FtpEffort,
  LengthUnit,
  LthrEffort,
  MaxHrEffort,
  Metric,
  NearEffort,
  PaceEffort,
  PlainWord,
  RpeEffort,
  Sport,
  StepWord,
  Stroke,
  TargetBasis,
  TargetUnit,
  TssMethod,
  UnclearWord,
  ZoneSport,
} from "../types.js";

export const equipmentKindSchema: z.ZodType<EquipmentKind> = z.lazy(() => z.enum(["bike", "shoe"]));

export const availabilityTypeSchema: z.ZodType<AvailabilityType> = z.lazy(() =>
  z.enum(["unavailable", "limited"]),
);

export const availabilityReasonSchema: z.ZodType<AvailabilityReason> = z.lazy(() =>
  z.enum(["Appointment", "Injury", "Sick", "Vacation", "Work", "Other"]),
);

export const eventTypeSchema: z.ZodType<EventType> = z.lazy(() =>
  z.enum([
    "RunningRoad",
    "RunningTrail",
    "RunningTrack",
    "RunningCrossCountry",
    "RunningOther",
    "CyclingRoad",
    "CyclingMountain",
    "CyclingCyclocross",
    "CyclingTrack",
    "CyclingOther",
    "SwimOpenWater",
    "SwimPool",
    "MultisportTriathlon",
    "MultisportXterra",
    "MultisportDuathlon",
    "MultisportAquabike",
    "MultisportAquathon",
    "MultisportOther",
    "RowingRegatta",
    "RowingOther",
    "SnowAlpine",
    "SnowNordic",
    "SnowSkiMountaineering",
    "SnowSnowshoe",
    "SnowOther",
    "OtherAdventure",
    "OtherObstacle",
    "OtherSpeedSkate",
    "OtherOther",
  ]),
);

export const lengthUnitSchema: z.ZodType<LengthUnit> = z.lazy(() =>
  z.enum(["second", "minute", "hour", "m", "meter", "kilometer", "mile", "yard"]),
);

export const targetUnitSchema: z.ZodType<TargetUnit> = z.lazy(() => z.enum(["watt", "bpm", "rpm"]));

export const targetBasisSchema: z.ZodType<TargetBasis> = z.lazy(() =>
  z.enum(["FTP", "power", "LTHR", "HR", "max HR", "threshold pace", "pace", "RPE"]),
);

export const stepWordSchema: z.ZodType<StepWord> = z.lazy(() =>
  z.enum([
    "warmUp",
    "coolDown",
    "active",
    "rest",
    "jog",
    "on",
    "off",
    "interval",
    "with",
    "then",
    "at",
    "to",
    "from",
    "ramp",
    "open",
    "no target",
    "note",
    "cadence",
    "times",
    "of",
    "for",
    "about",
    "activity",
    "in",
    "steps",
    "per",
    "between reps",
    "between sets",
    "label",
  ]),
);

export const strokeSchema: z.ZodType<Stroke> = z.lazy(() =>
  z.enum(["swim", "kick", "pull", "drill", "free", "back", "breast", "fly", "IM"]),
);

export const effortSchema: z.ZodType<Effort> = z.lazy(() =>
  z.enum([
    "easy",
    "recovery",
    "endurance",
    "steady",
    "tempo",
    "sweet spot",
    "threshold",
    "VO2",
    "anaerobic",
    "sprint",
  ]),
);

export const ftpEffortSchema: z.ZodType<FtpEffort> = z.lazy(() =>
  z.enum(["40-55", "50-65", "56-75", "65-80", "76-90", "88-94", "95-105", "106-120", "121-150", "150-250"]),
);

export const paceEffortSchema: z.ZodType<PaceEffort> = z.lazy(() =>
  z.enum(["60-70", "70-80", "75-85", "80-88", "88-94", "92-96", "96-102", "104-110", "110-120", "115-140"]),
);

export const lthrEffortSchema: z.ZodType<LthrEffort> = z.lazy(() =>
  z.enum(["60-75", "68-80", "80-89", "85-91", "90-95", "92-97", "96-102", "102-106"]),
);

export const maxHrEffortSchema: z.ZodType<MaxHrEffort> = z.lazy(() =>
  z.enum(["50-60", "60-70", "65-75", "70-80", "78-85", "82-87", "85-92", "92-97"]),
);

export const rpeEffortSchema: z.ZodType<RpeEffort> = z.lazy(() =>
  z.enum(["1-2", "2-3", "3-4", "4-5", "5-6", "6-7", "7-8", "8-9", "9-10", "10-10"]),
);

export const unclearWordSchema: z.ZodType<UnclearWord> = z.lazy(() =>
  z.enum([
    "vague",
    "race pace",
    "upper bound",
    "lower bound",
    "shape",
    "relation",
    "part",
    "exercise",
    "work",
    "weight",
    "speed",
  ]),
);

export const plainWordSchema: z.ZodType<PlainWord> = z.lazy(() => z.enum(["relation", "count"]));

export const nearEffortSchema: z.ZodType<NearEffort> = z.lazy(() =>
  z.enum(["VO2", "threshold", "tempo", "anaerobic", "sweet spot", "easy", "recovery", "endurance"]),
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
