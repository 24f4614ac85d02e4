// Generated from specs/vocabulary/ by `npm run codegen`. Do not edit.
import * as z from "zod";
import { oneOf } from "../../../src/tool/input-types.js";
import { availabilityReasons, eventTypes, sports, zoneSports } from "../../tables.js";
import type { AvailabilityReason, EventType, Sport, ZoneSport } from "../../types.js";

export const availabilityReasonSchema: z.ZodType<AvailabilityReason> = z.lazy(() =>
  oneOf(["Appointment", "Injury", "Sick", "Vacation", "Work", "Other"], availabilityReasons.aliases),
);

export const eventTypeSchema: z.ZodType<EventType> = z.lazy(() =>
  oneOf(
    [
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
    ],
    eventTypes.aliases,
  ),
);

export const sportSchema: z.ZodType<Sport> = z.lazy(() =>
  oneOf(
    [
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
    ],
    sports.aliases,
  ),
);

export const zoneSportSchema: z.ZodType<ZoneSport> = z.lazy(() =>
  oneOf(
    [
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
    ],
    zoneSports.aliases,
  ),
);
