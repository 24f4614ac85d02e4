import { cleanText } from "../values/clean-text.js";

const LONGEST_KEY = 100;

/**
 * A copy fit to be sent: without nulls and without numbers that are none (both mean "not known"; only rows of numbers keep them as null), and with control, bidi and invisible
 * characters taken out of every text, as people wrote it (KB-106).
 */
export function withoutNulls(result: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(result)
      .filter(([, value]) => isKnown(value))
      .map(([key, value]) => [tidiedKey(key), tidiedValue(value)]),
  );
}

/** Some keys are words of others, as the names of goals are. */
function tidiedKey(key: string): string {
  return cleanText(key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY - 1)}…` : key);
}

function tidiedValue(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value))
    return isNumbers(value) ? value.map(orNull) : value.filter(isKnown).map(tidiedValue);
  return typeof value === "object" && value !== null ? withoutNulls(value) : value;
}

/** In a row of numbers the place tells what each one is, so a gap keeps its place: a sensor without power, a pressure half taken. */
function isNumbers(list: readonly unknown[]): boolean {
  return list.some(isKnown) && list.every((item) => !isKnown(item) || typeof item === "number");
}

function orNull(item: unknown): unknown {
  return isKnown(item) ? item : null;
}

function isKnown(value: unknown): boolean {
  return value !== null && value !== undefined && !(typeof value === "number" && !Number.isFinite(value));
}
