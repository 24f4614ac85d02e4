import { cleanText } from "../values/clean-text.js";

/**
 * A copy fit to be sent: without nulls and without numbers that are none (both mean "not known"), and with control, bidi and invisible
 * characters taken out of every text, as people wrote it (KB-106).
 */
export function withoutNulls(result: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(result)
      .filter(([, value]) => isKnown(value))
      .map(([key, value]) => [key, tidiedValue(value)]),
  );
}

function tidiedValue(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.filter(isKnown).map(tidiedValue);
  return typeof value === "object" && value !== null ? withoutNulls(value) : value;
}

function isKnown(value: unknown): boolean {
  return value !== null && value !== undefined && !(typeof value === "number" && !Number.isFinite(value));
}
