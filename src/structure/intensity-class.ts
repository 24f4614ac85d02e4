import { INTENSITY_CLASSES, type IntensityClass } from "./simple.js";

const ALIASES: Record<string, IntensityClass> = {
  recovery: "rest",
  recover: "rest",
  easy: "rest",
  off: "rest",
  interval: "active",
  work: "active",
  on: "active",
};

const DEFAULT_NAMES: Record<IntensityClass, string> = {
  warmUp: "Warm up",
  active: "Active",
  rest: "Recovery",
  coolDown: "Cool Down",
};

/** The class a word means; case, spaces, `_` and `-` do not matter. Undefined for an unknown word. */
export function intensityClassOf(word: string): IntensityClass | undefined {
  const plain = word.toLowerCase().replace(/[\s_-]/g, "");
  const known = INTENSITY_CLASSES.find((name) => name.toLowerCase() === plain);
  return known ?? (Object.hasOwn(ALIASES, plain) ? ALIASES[plain] : undefined);
}

/** The name TrainingPeaks' builder gives a step of this class. */
export function defaultName(intensityClass: IntensityClass): string {
  return DEFAULT_NAMES[intensityClass];
}
