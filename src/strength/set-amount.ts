import type { ParameterName } from "./parameters.js";
import type { Taken } from "./set-parts.js";

/** How often and how much: `3x10`, `3 x 8-10 reps`, `4x12/10/8/8`, `3x45s`, `3x1:30`, `2x500 meters`, `3x10 per side`. */
export interface Amount extends Taken {
  sets: number;
}

const NUMBER = String.raw`\d+(?:[.,:]\d+)?`;
const COUNT = new RegExp(
  String.raw`(?<sets>\d{1,2})\s*(?:x|×|\*|sets?\s+(?:of|x))\s*(?<values>${NUMBER}(?:\s*-\s*\d+)?(?:\/\d+)*)\s*(?<unit>[a-z"'’]+)?`,
  "i",
);
const SIDE = /\s*(?:\/\s*|\b(?:per|each|every)\s+)(?:side|leg|arm|hand)\b/i;
const MOST_SETS = 20;

const UNITS: Record<string, { parameter: ParameterName; factor: number }> = {
  ...unit("Duration", 1, ["s", "sec", "secs", "second", "seconds", '"']),
  ...unit("Duration", 60, ["min", "mins", "minute", "minutes", "'", "’"]),
  ...unit("DistanceMeters", 1, ["meter", "meters", "metre", "metres"]),
  ...unit("DistanceKm", 1, ["km"]),
  ...unit("DistanceYd", 1, ["yd", "yds", "yard", "yards"]),
  ...unit("DistanceFt", 1, ["ft", "foot", "feet"]),
  ...unit("DistanceMiles", 1, ["mi", "mile", "miles"]),
  ...unit("Cals", 1, ["cal", "cals", "calories"]),
  ...unit("Reps", 1, ["rep", "reps"]),
};

function unit(parameter: ParameterName, factor: number, words: readonly string[]) {
  return Object.fromEntries(words.map((word) => [word, { parameter, factor }]));
}

export function readAmount(text: string): Amount | { mistake: string } {
  const found = COUNT.exec(text);
  if (!found?.groups) return { mistake: "how many sets of how many? For example 3x10" };
  const { sets = "", values = "", unit: word = "" } = found.groups;
  const known = UNITS[word.toLowerCase()];
  if (word.toLowerCase() === "m")
    return { mistake: `"${values}m" may be minutes or meters: write ${values} min or ${values} meters` };
  const end = found.index + found[0].length - (word !== "" && !known ? word.length : 0);
  const after = text.slice(end);
  const side = SIDE.exec(after);
  const isSide = side !== null && side.index === 0;
  const left = `${text.slice(0, found.index)} ${isSide ? after.slice(side[0].length) : after}`;
  if (Number(sets) < 1 || Number(sets) > MOST_SETS) return { mistake: `1 to ${MOST_SETS} sets, not ${sets}` };
  return amountOf(Number(sets), values, known ?? unitOf(values), isSide, left);
}

/** `1:30` is a time, everything else without a unit repetitions. */
function unitOf(values: string): { parameter: ParameterName; factor: number } {
  return { parameter: values.includes(":") ? "Duration" : "Reps", factor: 1 };
}

function amountOf(
  sets: number,
  values: string,
  { parameter, factor }: { parameter: ParameterName; factor: number },
  isSide: boolean,
  left: string,
): Amount | { mistake: string } {
  if (parameter === "Reps" && isSide && values.includes("-"))
    return { mistake: `repetitions per side are one number, not ${values}` };
  if (isSide && parameter !== "Reps") return { mistake: "per side is for repetitions; say it in notes" };
  const each = values.split("/").map((value) => amountText(value, factor));
  return { sets, parameter: isSide ? "RepsPerSide" : parameter, values: each, left };
}

function amountText(value: string, factor: number): string {
  const text = value.replace(/\s+/g, "").replace(",", ".");
  const clock = /^(\d+):(\d{2})$/.exec(text);
  if (clock) return String(Number(clock[1]) * 60 + Number(clock[2]));
  return factor === 1 ? text : String(Number(text) * factor);
}
