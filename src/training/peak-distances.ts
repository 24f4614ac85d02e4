/** Metres of the distances that TrainingPeaks keeps bests for, by its name of the type. */
export const PEAK_DISTANCES: Readonly<Record<string, number>> = {
  speed400Meter: 400,
  speed800Meter: 800,
  speed1K: 1000,
  speed1Mi: 1609.344,
  speed5K: 5000,
  speed5Mi: 8046.72,
  speed10K: 10_000,
  speed10Mi: 16_093.44,
  speedHalfMarathon: 21_097.5,
  speedMarathon: 42_195,
  speed50K: 50_000,
};
