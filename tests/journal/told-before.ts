import { expect } from "vitest";
import type { Sandbox } from "../../sandbox/index.js";
import { isObject } from "../../src/values/json.js";
import { stateAsked } from "./state.js";

const LONGEST = 1_500;

/** An answer tells what was there before: something, in short, and nothing that was not there at the start. */
export function expectBefore(told: unknown, start: Sandbox, changed: Sandbox): void {
  expect(told, "before is missing").toBeTypeOf("object");
  expect(JSON.stringify(told).length).toBeLessThanOrEqual(LONGEST);
  const stood = Object.values(stateAsked(start, changed)).flat().join("\n");
  const values = leavesOf(told);
  expect(values.length, "before tells nothing").toBeGreaterThan(0);
  for (const value of values)
    expect(
      spellings(value).some((text) => stood.includes(text)),
      `${value} stood nowhere`,
    ).toBe(true);
}

/** What is told by itself; ids, weekdays, intervals in words and names of sports are not in the state, and some words stand for nothing or for too much. */
function leavesOf(value: unknown, key = ""): (string | number)[] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item));
  if (isObject(value)) return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, name));
  return (typeof value === "string" || typeof value === "number") &&
    !/id$|^(weekday|sport|library|intervals)$/i.test(key)
    ? [value]
    : [];
}

/** As it is, with another unit, or as the beginning of a longer text. */
function spellings(value: string | number): string[] {
  if (typeof value === "number") return [String(value)];
  if (/^\(none|long|\d+ /.test(value)) return [""];
  const [, number, unit] = /^(-?[\d.]+) (min|km|\S+)$/.exec(value) ?? [];
  const plain = JSON.stringify(value.replace(/…$/, "")).slice(1, -1);
  if (number === undefined) return [plain];
  const factor = unit === "min" ? 1 / 60 : unit === "km" ? 1_000 : 1;
  return [plain, String(Number(number) * factor), String(Number(number) * factor).slice(0, 5)];
}
