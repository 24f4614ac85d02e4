// Generated from specs/schemas/events.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { oneOf } from "../../../src/tool/input-types.js";
import type { EventType } from "../../types.js";

export const eventTypeSchema: z.ZodType<EventType> = z.lazy(() =>
  oneOf([
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
