import type { Endpoint } from "../http/endpoint.js";
import { cleanText } from "../values/clean-text.js";
import { type Fields, isObject } from "../values/json.js";
import { changedFields } from "./compare-stored.js";
import type { Write } from "./context.js";
import { DAYS, NAMES, recordLabel } from "./record-label.js";
import { besideName, intervalsIn, nameOf, valueIn, type Words } from "./record-words.js";

/** Most figures and changed fields of one line. */
const MOST_TOLD = 8;

type Told = (name: string, value: unknown) => string;

/**
 * A change that would be sent, in the words of answers: `createWorkout "Easy run" 2026-04-14: 30 min, 5 km, 26 TSS`, or of one that
 * changes something `updateWorkout "Easy run" 2026-04-14: planned time 30 min -> 45 min, intervals 30m 70% -> 45m 70%`.
 * @param isShort leaves out what is long
 */
export async function plannedLine(
  endpoint: Endpoint,
  write: Write<unknown, unknown, unknown, unknown>,
  isShort = false,
): Promise<string> {
  const { body, expected = body, before, protect } = write;
  const given = isObject(expected) ? expected : {};
  const stands: Fields = { ...(isObject(protect?.known) ? protect.known : {}), ...before };
  const label = recordLabel(endpoint.id, { ...given, ...stands });
  const words: Words = endpoint.record ?? {};
  const changed = before ? seenFields(changedFields(given, before), endpoint) : undefined;
  const intervals = await intervalsIn(changed ? [stands, changed] : isShort ? [] : [given], words);
  const told: Told = (name, value) => intervals.get(value) ?? inWords(name, value, words);
  const parts = changed
    ? Object.entries(changed).map(([name, after]) =>
        changeOf(nameOf(name, words), told(name, stands[name]), told(name, after)),
      )
    : [
        ...figures({ ...given, ...stands }, words).map(([name, value]) => told(name, value)),
        ...intervals.values(),
      ];
  return parts.length === 0 ? label : `${label}: ${parts.slice(0, MOST_TOLD).join(", ")}`;
}

/** `planned TSS 80 -> 70`: a name that ends in the unit says it once for both. */
function changeOf(name: string, before: string, after: string): string {
  return `${name} ${besideName(name, before)} -> ${besideName(name, after)}`;
}

/** What is never shown, nobody misses. */
function seenFields(fields: Fields, { writeOnly = [] }: Endpoint): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !writeOnly.includes(name)));
}

/** What has a unit; its name and its day stand in the label. */
function figures(record: Fields, { units = {} }: Words): [string, unknown][] {
  return Object.entries(record).filter(
    ([name, value]) =>
      typeof value === "number" && units[name] !== undefined && ![...NAMES, ...DAYS].includes(name),
  );
}

function inWords(name: string, value: unknown, words: Words): string {
  if (Array.isArray(value)) return value.length === 1 ? "1 entry" : `${value.length} entries`;
  const told = valueIn(name, value, words);
  return typeof told === "string" ? cleanText(told) : JSON.stringify(told);
}
