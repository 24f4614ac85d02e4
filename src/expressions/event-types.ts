import { closest } from "../values/closest.js";

/** Labels of TrainingPeaks' partner API, which this one stores as `Undefined` with a 200 (KB-52), and what they are called here. */
const OLD_LABELS: Record<string, string> = {
  RoadRunning: "RunningRoad",
  TrailRunning: "RunningTrail",
  TrackRunning: "RunningTrack",
  CrossCountry: "RunningCrossCountry",
  Running: "RunningOther",
  RoadCycling: "CyclingRoad",
  MountainBiking: "CyclingMountain",
  Cyclocross: "CyclingCyclocross",
  TrackCycling: "CyclingTrack",
  Cycling: "CyclingOther",
  OpenWaterSwimming: "SwimOpenWater",
  PoolSwimming: "SwimPool",
  Triathlon: "MultisportTriathlon",
  Xterra: "MultisportXterra",
  Duathlon: "MultisportDuathlon",
  Aquabike: "MultisportAquabike",
  Aquathon: "MultisportAquathon",
  Multisport: "MultisportOther",
  Regatta: "RowingRegatta",
  Rowing: "RowingOther",
  AlpineSkiing: "SnowAlpine",
  NordicSkiing: "SnowNordic",
  SkiMountaineering: "SnowSkiMountaineering",
  Snowshoe: "SnowSnowshoe",
  Snow: "SnowOther",
  Adventure: "OtherAdventure",
  Obstacle: "OtherObstacle",
  SpeedSkate: "OtherSpeedSkate",
  Other: "OtherOther",
};

const EVENT_TYPES = new Set(Object.values(OLD_LABELS));

/**
 * What is wrong with a type of event, as a sentence; undefined when it may be sent. Old labels and misspellings are refused, as they
 * would be stored as `Undefined`; a word unlike any known one may be new at TrainingPeaks and is left to reading back.
 */
export function eventTypeMistake(type: unknown): string | undefined {
  if (type === undefined || (typeof type === "string" && EVENT_TYPES.has(type))) return undefined;
  if (typeof type !== "string" || !/^[A-Za-z]+$/.test(type))
    return `event_type: ${JSON.stringify(type)} is not right, expected one word such as RunningRoad`;
  const right = OLD_LABELS[type] ?? closest(type, EVENT_TYPES);
  return right && `event_type: "${type}" would be stored as Undefined; did you mean "${right}"?`;
}
