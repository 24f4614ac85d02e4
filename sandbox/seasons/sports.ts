/** Sport ids (`workoutTypeValueId`) and their subtypes, as the type catalogue lists them. KB-18. */
interface Sport {
  id: number;
  name: string;
  subTypes: Record<number, string>;
}

export const SPORTS: readonly Sport[] = [
  { id: 1, name: "Swim", subTypes: { 1: "Open Water Swim", 2: "Pool Swim" } },
  {
    id: 2,
    name: "Bike",
    subTypes: {
      3: "Road Bike",
      4: "Gravel Bike",
      5: "Track Bike",
      6: "Indoor Bike",
      7: "Cyclocross",
      8: "E-Bike",
      9: "Hand Cycling",
      47: "Time Trial",
      49: "Virtual Bike",
    },
  },
  {
    id: 3,
    name: "Run",
    subTypes: { 10: "Road Run", 11: "Track Run", 12: "Trail Run", 13: "Indoor Run", 50: "Virtual Run" },
  },
  { id: 4, name: "Brick", subTypes: {} },
  { id: 5, name: "Cross Train", subTypes: {} },
  { id: 6, name: "Race", subTypes: {} },
  { id: 7, name: "Day Off", subTypes: {} },
  {
    id: 8,
    name: "Mountain Bike",
    subTypes: {
      14: "XC-MTB",
      15: "Enduro MTB",
      16: "Downhill MTB",
      17: "Short Track MTB",
      18: "Fat Bike MTB",
      19: "E-MTB",
    },
  },
  { id: 9, name: "Strength", subTypes: {} },
  { id: 10, name: "Custom", subTypes: {} },
  {
    id: 11,
    name: "XC-Ski",
    subTypes: {
      26: "Classic Ski",
      27: "Skate Ski",
      28: "Alpine Ski",
      29: "Ski Touring",
      30: "Ski Mountaineering",
      31: "Biathlon Ski",
      32: "Roller Skiing",
      33: "Nordic Combined Ski",
      34: "Split Boarding",
      46: "Cross Country Ski",
    },
  },
  { id: 12, name: "Rowing", subTypes: { 39: "Indoor Rowing", 51: "Virtual Rowing" } },
  {
    id: 13,
    name: "Walk",
    subTypes: { 41: "Hike", 42: "Treadmill Walk", 43: "Mountaineering", 44: "Hunting" },
  },
  {
    id: 29,
    name: "Strength",
    subTypes: {
      20: "Mobility",
      21: "Functional Fitness",
      22: "Yoga",
      23: "Rock Climbing",
      24: "Hybrid Strength",
      25: "Stretching",
    },
  },
  {
    id: 100,
    name: "Other",
    subTypes: {
      35: "Canoe",
      36: "SUP",
      37: "Sailing",
      38: "Kayak",
      40: "Surfing",
      45: "Speed Skating",
      48: "Equestrian",
    },
  },
];

export const SPORT = {
  swim: 1,
  bike: 2,
  run: 3,
  brick: 4,
  race: 6,
  dayOff: 7,
  strength: 9,
  other: 100,
} as const;

export function isSport(id: number | undefined): boolean {
  return SPORTS.some((sport) => sport.id === id);
}
