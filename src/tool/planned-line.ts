import type { Endpoint } from "../http/endpoint.js";
import { cleanText } from "../values/clean-text.js";
import { type Fields, isObject } from "../values/json.js";
import { changedFields } from "./compare-stored.js";
import type { Write } from "./context.js";
import { DAYS, NAMES, recordLabel } from "./record-label.js";
import { toldValue } from "./replaced.js";

/** Most figures and changed fields of one line. */
const MOST_TOLD = 8;

/**
 * A change that would be sent, in the words of answers: `createWorkout "Easy run" 2026-04-14: 30 min, 5 km, 26 TSS`, or of one that
 * changes something `updateWorkout "Easy run" 2026-04-14: totalTimePlanned 30 min -> 45 min`.
 */
export function plannedLine(endpoint: Endpoint, write: Write<unknown, unknown, unknown, unknown>): string {
  const { body, expected = body, before, protect } = write;
  const given = isObject(expected) ? expected : {};
  const stands: Fields = { ...(isObject(protect?.known) ? protect.known : {}), ...before };
  const label = recordLabel(endpoint.id, { ...given, ...stands });
  const units = endpoint.record?.units ?? {};
  const told = (name: string, value: unknown) => inWords(toldValue(value, units[name], name));
  const parts = before
    ? Object.entries(changedFields(given, before)).map(
        ([name, after]) => `${name} ${told(name, stands[name])} -> ${told(name, after)}`,
      )
    : figures({ ...given, ...stands }, units).map(([name, value]) => told(name, value));
  return parts.length === 0 ? label : `${label}: ${parts.slice(0, MOST_TOLD).join(", ")}`;
}

/** What has a unit; its name and its day stand in the label. */
function figures(record: Fields, units: Readonly<Record<string, string>>): [string, unknown][] {
  return Object.entries(record).filter(
    ([name, value]) =>
      typeof value === "number" && units[name] !== undefined && ![...NAMES, ...DAYS].includes(name),
  );
}

function inWords(value: unknown): string {
  return typeof value === "string" ? cleanText(value) : JSON.stringify(value);
}
