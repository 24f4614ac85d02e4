/** Characters of one argument as JSON: many times the longest text that TrainingPeaks keeps. */
const MOST_CHARACTERS = 1_000_000;

/** What is too large to be an argument: a whole file in place of its path, say. Told before anything reads it. */
export function oversized(given: object): string[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const size = (JSON.stringify(value) ?? "").length + name.length;
    const shown = name.length > 80 ? `${name.slice(0, 80)}…` : name;
    return size > MOST_CHARACTERS
      ? [`${shown}: ${size} characters are too many, at most ${MOST_CHARACTERS}.`]
      : [];
  });
}
