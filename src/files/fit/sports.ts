/** FIT's sports that have a word of TrainingPeaks' own; the others say nothing that could contradict a plan. */
const SPORTS: Readonly<Record<number, string>> = {
  1: "Run",
  2: "Bike",
  5: "Swim",
  11: "Walk",
  12: "XCSki",
  15: "Rowing",
  17: "Walk",
  21: "Bike",
};

const CYCLING = 2;
const FITNESS_EQUIPMENT = 4;
const TRAINING = 10;
const MOUNTAIN_BIKING = 8;

/** Sub-sports of fitness equipment and training. */
const INDOORS: Readonly<Record<number, string>> = { 1: "Run", 6: "Bike", 14: "Rowing", 20: "Strength" };

/** The word for a sport and sub-sport of the FIT profile; undefined for one that TrainingPeaks has no word for. */
export function sportOf(sport: number | undefined, subSport: number | undefined): string | undefined {
  if (sport === undefined) return undefined;
  if (sport === CYCLING && subSport === MOUNTAIN_BIKING) return "MtnBike";
  if (sport === FITNESS_EQUIPMENT || sport === TRAINING) return INDOORS[subSport ?? -1];
  return SPORTS[sport];
}
