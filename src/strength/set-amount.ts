import type { ParameterName } from "./parameters.js";
import type { Taken } from "./set-parts.js";

/** How often and how much: `3x10`, `3 x 8-10 reps`, `4x12/10/8/8`, `3x45s`, `3x1:30`, `2x500 meters`, `3x10 per side`. */
export interface Amount extends Taken {
  sets: number;
}

const TIMES = String.raw`(?:x|×|\*|by\b)`;
const VALUES = String.raw`(?<values>\d+(?:[.,:/]\d+)*(?:\s*(?:-|–|to\b)\s*\d+)?)\s*(?<unit>[a-z"'’]+|%)?`;
/** The ways to say it; in the first one which number counts sets is a habit, in the others it is said. */
const SHORT = new RegExp(String.raw`(?<sets>\d{1,3})\s*${TIMES}\s*${VALUES}`, "i");
const SAID = [
  new RegExp(String.raw`(?<sets>\d{1,3})\s*sets?\s*(?:of|:|${TIMES})?\s*${VALUES}`, "i"),
  new RegExp(
    String.raw`(?<values>\d+(?:\s*(?:-|–|to\b)\s*\d+)?)\s*(?<unit>reps?)\s*(?:for|,|${TIMES})?\s*(?<sets>\d{1,3})(?:\s*sets?)?(?![\d.,:])(?!\s*(?:kg|lb|%))`,
    "i",
  ),
  new RegExp(String.raw`(?<values>\d+)\s*${TIMES}\s*(?<sets>\d{1,3})\s*sets?(?<unit>\b)`, "i"),
];
const LOAD_UNIT = /^(?:kgs?|kilos?|lbs?|pounds?|%|w|watts?)$/i;
const WEIGHT_BEFORE = new RegExp(String.raw`\d\s*(?:kgs?|kilos?|lbs?|pounds?)\s*${TIMES}\s*$`, "i");
const WEIGHT_AFTER = new RegExp(String.raw`^\s*${TIMES}\s*(?=\d+(?:[.,]\d+)?\s*(?:kg|kilo|lb|pound|%))`, "i");
const NUMBER_AFTER = new RegExp(String.raw`^\s*${TIMES}\s*\d`, "i");
const SIDE =
  /^\s*(?:\(?\s*(?:\/\s*|(?:per|each|every)\s+)(?:side|leg|arm|hand)\b\s*\)?|(?:ea|e\/s|l\/r|r\/l|l\+r)(?![a-z]))/i;
const WITHOUT_NUMBER = /(?:amrap|max(?:imum)?|failure|as many as possible)\b/i;
const MOST_SETS = 20;
/** From here on "12x3" is as likely three sets of twelve. */
const MOST_SETS_IN_SHORT = 10;

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

type Mistake = { mistake: string };

/** `2x24 kg` beside an amount: a pair of dumbbells. */
const PAIR = new RegExp(
  String.raw`(?<![\d.,/])2\s*${TIMES}\s*(\d+(?:[.,]\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?))\b`,
  "i",
);
/** `12/10/8`: three sets and more, by their repetitions. */
const LIST =
  /(?<![\d.,/@])(?<values>\d{1,2}(?:[,/]\d{1,2}){2,})(?![\d.,/:])(?!\s*(?:kg|kilo|lb|pound|%|rpe))/i;

export function readAmount(given: string): Amount | Mistake {
  const alone = given.replace(PAIR, " ");
  const isBeside = alone !== given && [...SAID, SHORT].some((form) => form.test(alone));
  const text = isBeside ? given.replace(PAIR, "$1 per hand ") : given;
  const said = SAID.map((form) => form.exec(text)).find((one) => one !== null);
  const found = said ?? SHORT.exec(text);
  if (!found?.groups) return listed(text);
  const { sets = "", values = "", unit: word = "" } = found.groups;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  if (LOAD_UNIT.test(word))
    return {
      mistake: `${sets} times ${values} ${word} says no repetitions: write for example ${sets}x5 @ ${values} ${word}`,
    };
  const known = UNITS[word.toLowerCase()];
  const right = known || word === "" ? after : `${word}${after}`;
  const unclear = said
    ? undefined
    : unclearShort(before, right, sets, values, (known ?? unitOf(values)).parameter);
  if (unclear !== undefined) return { mistake: unclear };
  if (word.toLowerCase() === "m")
    return { mistake: `"${values}m" may be minutes or meters: write ${values} min or ${values} meters` };
  if (Number(sets) < 1 || Number(sets) > MOST_SETS) return { mistake: `1 to ${MOST_SETS} sets, not ${sets}` };
  const side = SIDE.exec(right)?.[0] ?? "";
  const left = `${before} ${right.slice(side.length).replace(WEIGHT_AFTER, " ")}`;
  return amountOf(Number(sets), values, known ?? unitOf(values), side !== "", left);
}

function listed(text: string): Amount | Mistake {
  const found = LIST.exec(text)?.[0];
  if (found?.replace(/,/g, "/") === "5/3/1")
    return {
      mistake:
        "5/3/1 may be three sets of 5, 3 and 1 or the programme: write 3x5/3/1, or its sets one by one",
    };
  if (found) return readAmount(text.replace(found, `${found.split(/[,/]/).length}x${found}`));
  return {
    mistake: WITHOUT_NUMBER.test(text)
      ? "a set needs a number: write for example 3x12, and in instructions that it may be more"
      : "how many sets of how many? For example 3x10",
  };
}

/** Why a short form may mean something else, with both readings. */
function unclearShort(
  before: string,
  after: string,
  sets: string,
  values: string,
  parameter: ParameterName,
): string | undefined {
  if (WEIGHT_BEFORE.test(before))
    return `behind a weight "${sets}x${values}" may be ${sets} sets of ${values} or ${values} sets of ${sets}: write the sets first, the weight behind @`;
  if (NUMBER_AFTER.test(after) && !WEIGHT_AFTER.test(after))
    return "three numbers: write the sets and repetitions, then @ and the weight with its unit";
  const isSmall = /^\d+$/.test(values) && Number(values) <= MOST_SETS && parameter === "Reps";
  if (isSmall && Number(sets) > MOST_SETS_IN_SHORT && Number(sets) <= MOST_SETS)
    return `"${sets}x${values}" may be ${sets} sets of ${values} or ${values} sets of ${sets}: write "${sets} sets of ${values}" or "${values}x${sets}"`;
  return undefined;
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
): Amount | Mistake {
  const isReps = parameter === "Reps";
  const [low, high] = values.split(/\s*(?:-|–|to)\s*/);
  if (high !== undefined) {
    if (!isReps || /[.,:/]/.test(values)) return { mistake: `one value a set, not ${values}` };
    if (Number(low) >= Number(high))
      return { mistake: `${values} falls: write 8-10 for a range, or one number for each set as in 12/10/8` };
    if (isSide) return { mistake: `repetitions per side are one number, not ${values}` };
    return { sets, parameter, values: Array.of(`${low}-${high}`), left };
  }
  const isList = values.includes("/") || (values.match(/,/g)?.length ?? 0) > (isReps ? 0 : 1);
  const each = (isList ? values.split(/[/,]/) : [values]).map((value) => amountText(value, factor));
  if (isReps && each.some((value) => value.includes(".")))
    return { mistake: `${values} repetitions? Write whole numbers` };
  const { side, notes } =
    isReps || !isSide ? { side: isSide, notes: [] } : { side: false, notes: ["Per side"] };
  return { sets, parameter: side ? "RepsPerSide" : parameter, values: each, left, notes };
}

function amountText(value: string, factor: number): string {
  const text = value.replace(",", ".");
  const clock = /^(\d+):(\d{2})$/.exec(text);
  if (clock) return String(Number(clock[1]) * 60 + Number(clock[2]));
  return factor === 1 ? text : String(Number(text) * factor);
}
