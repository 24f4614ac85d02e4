import { type Fields, isFields, numberOf } from "../check/values.js";
import { intensityClassOf } from "../intensity-class.js";
import type { IntensityClass } from "../simple.js";

/**
 * What is nearly the object form as text: names and units that assistants make up, `{ zone: "Z2" }`, `{ pace: "4:10/km" }`,
 * `{ intensity: "88-93%" }`. It is only proposed, never stored; undefined as soon as one field is not understood.
 */
export function looseText(input: unknown): string | undefined {
  if (!isFields(input)) return listOf(input, "%");
  const { steps, intervals, text, primaryIntensityMetric, metric, ...others } = input;
  const unit = unitOf(primaryIntensityMetric ?? metric);
  if (Object.keys(others).length > 0 || unit === undefined) return undefined;
  return listOf(steps ?? intervals ?? text, unit);
}

/** Plain names of a field that counts repetitions, and of one that holds them. */
const COUNT = /^(?:reps|repeats?|repetitions|count|times|sets)$/;
const CHILDREN = /^(?:steps|intervals|children)$/;
/** Plain names of targets, each with the unit of its numbers. */
const TARGETS: readonly (readonly [name: RegExp, unit: string])[] = [
  [/^(?:intensity|target|percent|intensitypercent|percentftp|ftppercent)(?:min|max)?$/, "%"],
  [/^(?:power|watts?|powerwatts)(?:min|max)?$/, "W"],
  [/^(?:hr|heartrate|bpm)(?:min|max)?$/, "bpm"],
  [/^pace(?:min|max)?$/, ""],
  [/^rpe(?:min|max)?$/, "RPE"],
  [/^(?:cadence|rpm)(?:min|max)?$/, "rpm"],
];
const TIME = /^(?:duration|time)?(seconds?|secs?|s|minutes?|mins?|hours?)$/;
const DISTANCE = /^(?:distance)?(meters?|metres?|m|km|kilometers?|miles?|mi|yards?|yd)$/;
const LENGTH = /^(?:duration|time|length|distance)$/;

/** Repetitions in repetitions; input of strangers may go on without end. */
const DEEPEST = 3;

function listOf(steps: unknown, unit: string, depth = 0): string | undefined {
  if (typeof steps === "string") return steps;
  if (!Array.isArray(steps) || steps.length === 0 || depth > DEEPEST) return undefined;
  const texts = steps.map((step: unknown) => (isFields(step) ? elementOf(step, unit, depth) : step));
  return texts.every((text) => typeof text === "string") ? texts.join(", ") : undefined;
}

function elementOf(fields: Fields, unit: string, depth: number): string | undefined {
  const given = new Map(
    Object.entries(fields).flatMap(([key, value]) =>
      value === undefined || value === null ? [] : [[plain(key), value] as const],
    ),
  );
  const keys = [...given.keys()];
  const [count, children] = [COUNT, CHILDREN].map((name) => keys.find((key) => name.test(key)));
  if (count === undefined && children === undefined) return stepOf(given, unit);
  const reps = numberOf(given.get(count ?? ""));
  const inner = listOf(given.get(children ?? ""), unit, depth + 1);
  const isSet = keys.every((key) => [count, children, "type", "name"].includes(key));
  return isSet && reps !== undefined && inner !== undefined ? `${reps}x(${inner})` : undefined;
}

/** The fields of a step by their plain names. A part takes those that it can say; what is left over was not understood. */
type Given = Map<string, unknown>;
type Part = (given: Given, unit: string) => string | undefined;

const PARTS: readonly Part[] = [
  typePart,
  lengthPart,
  endsPart,
  ...TARGETS.map(
    ([name, own]): Part =>
      (given, unit) =>
        targetPart(given, name, own === "%" ? unit : own),
  ),
  zonePart,
  classPart,
  openPart,
  (given) => quotedPart(given, ["name"], ""),
  (given) => quotedPart(given, ["notes", "note", "description"], "note "),
];

function stepOf(given: Given, unit: string): string | undefined {
  const parts = PARTS.map((part) => part(given, unit)).filter((part) => part !== undefined);
  return given.size > 0 || parts.length === 0 ? undefined : parts.join(" ");
}

function typePart(given: Given): string | undefined {
  const type = wordOf(given.get("type") ?? "step");
  const cls = intensityClassOf(type);
  if (!/^(?:step|ramp)/i.test(type) && cls === undefined) return undefined;
  given.delete("type");
  return cls === undefined ? (/^ramp/i.test(type) ? "ramp" : undefined) : CLASS_WORDS[cls];
}

/** `duration: "10min"`, `duration_minutes: 10`, `distance_km: 5`, `distance: 1` with its unit. */
function lengthPart(given: Given): string | undefined {
  for (const [key, value] of given) {
    const length = lengthOf(key, value, given.get("distanceunit") ?? given.get("unit"));
    if (length === undefined) continue;
    for (const said of [key, "distanceunit", "unit"]) given.delete(said);
    return length;
  }
  return undefined;
}

function lengthOf(key: string, value: unknown, unit: unknown): string | undefined {
  const number = numberOf(value);
  if (number === undefined) return LENGTH.test(key) && typeof value === "string" ? value : undefined;
  if (key === "distance") return `${number} ${wordOf(unit ?? "meters")}`;
  const [, time] = TIME.exec(key) ?? [];
  if (time !== undefined) return `${number}${time}`;
  const [, distance] = DISTANCE.exec(key) ?? [];
  return distance && `${number} ${distance === "m" ? "meters" : distance}`;
}

/** The two ends of a ramp. */
function endsPart(given: Given, unit: string): string | undefined {
  const names = given.has("from") ? ["from", "to"] : ["start", "end"];
  const [first, second] = names.map((name) => numberOf(given.get(name)));
  if (first === undefined || second === undefined) return undefined;
  for (const name of names) given.delete(name);
  return inUnit(`${first}->${second}`, unit);
}

/** One value, or the two bounds of a range, as numbers or as texts with their own unit. */
function targetPart(given: Given, name: RegExp, unit: string): string | undefined {
  const keys = [...given.keys()].filter((key) => name.test(key)).sort((a, b) => (a < b ? 1 : -1));
  const values = keys.map((key) => given.get(key));
  const numbers = values.map(numberOf);
  const isText =
    values.every((value) => typeof value === "string") && numbers.every((one) => one === undefined);
  if (keys.length === 0 || keys.length > 2 || (numbers.includes(undefined) && !isText)) return undefined;
  for (const key of keys) given.delete(key);
  return isText ? rangeOf(values.map(wordOf)) : inUnit(numbers.join("-"), unit);
}

/** `4:10/km` and `4:00/km` as `4:00-4:10/km`: one unit for both, the faster pace first. */
function rangeOf(bounds: readonly string[]): string {
  const isPace = bounds.every((bound) => /^\d+:\d\d/.test(bound));
  const [first = "", second] = isPace ? [...bounds].sort() : bounds;
  return second === undefined ? first : `${/^[\d:.,]+/.exec(first)?.[0] ?? first}-${second}`;
}

function zonePart(given: Given): string | undefined {
  const zone = given.get("zone");
  if (zone === undefined) return undefined;
  given.delete("zone");
  return numberOf(zone) === undefined ? wordOf(zone) : `Z${numberOf(zone)}`;
}

const CLASS_WORDS: Record<IntensityClass, string> = {
  warmUp: "warmup",
  active: "active",
  rest: "rest",
  coolDown: "cooldown",
};

function classPart(given: Given): string | undefined {
  const key = ["intensityclass", "class"].find((name) => given.has(name)) ?? "";
  const cls = intensityClassOf(wordOf(given.get(key)));
  if (cls === undefined) return undefined;
  given.delete(key);
  return CLASS_WORDS[cls];
}

function openPart(given: Given): string | undefined {
  const key = ["openduration", "open"].find((name) => given.has(name)) ?? "";
  const said = wordOf(given.get(key)).toLowerCase();
  if (said !== "true" && said !== "false") return undefined;
  given.delete(key);
  return said === "true" ? "open" : undefined;
}

function quotedPart(given: Given, names: readonly string[], before: string): string | undefined {
  const key = names.find((name) => given.has(name));
  if (key === undefined) return undefined;
  const text = wordOf(given.get(key));
  given.delete(key);
  return `${before}${JSON.stringify(text)}`;
}

function inUnit(numbers: string, unit: string): string {
  return unit === "RPE" ? `RPE ${numbers}` : `${numbers}${unit}`;
}

/** The unit of an intensity, by the metric's own name or one that is near; undefined for any other. */
function unitOf(metric: unknown): string | undefined {
  if (metric === undefined || metric === null) return "%";
  const name = plain(wordOf(metric)).replace(/^percent(?:of)?/, "");
  return Object.hasOwn(UNITS, name) ? UNITS[name] : undefined;
}

const UNITS: Record<string, string> = {
  ftp: "% FTP",
  lthr: "% LTHR",
  thresholdhr: "% LTHR",
  thresholdheartrate: "% LTHR",
  maxhr: "% max HR",
  maxheartrate: "% max HR",
  pace: "% pace",
  thresholdpace: "% pace",
  rpe: "RPE",
  watts: "W",
  bpm: "bpm",
};

/** A word or a number as text; "?" for all else, which no text form knows. */
function wordOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? `${value}`
    : "?";
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/g, "");
}
