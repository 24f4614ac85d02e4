import type { $ZodObject } from "zod/v4/core";
import { traitsOf, unwrapped } from "./input-traits.js";

/** A value given in another unit than the field's: only within one dimension is it ever converted. */

/** Words of a unit at the end of a name -> dimension, and how many of the dimension's base it is. */
const WORDS: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  ...each("s sec secs second seconds", "time", 1),
  ...each("min mins minute minutes", "time", 60),
  ...each("h hr hrs hour hours", "time", 3600),
  ...each("m meter meters metre metres", "length", 1),
  ...each("km kilometer kilometers kilometre kilometres", "length", 1000),
  ...each("mi mile miles", "length", 1609.344),
  ...each("yd yds yard yards", "length", 0.9144),
  ...each("kg kgs kilogram kilograms", "mass", 1),
  ...each("lb lbs pound pounds", "mass", 0.45359237),
};

/** Name and unit of a number: `duration_minutes` is a duration in minutes. */
interface Measured {
  stem: string;
  dimension: string;
  factor: number;
}

/**
 * The same value for the field it belongs to: `duration_hours: 1` is `duration_minutes: 60`. Undefined unless exactly one field has the
 * same meaning.
 * @param fields numbers of the schema with their units, words of specs/vocabulary
 */
export function inFieldUnit(
  name: string,
  value: unknown,
  fields: readonly { name: string; unit: string }[],
): { name: string; value: number } | undefined {
  const given = measured(name);
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (!given || typeof number !== "number" || !Number.isFinite(number)) return undefined;
  const alike = fields.filter(({ unit }) => WORDS[unit.toLowerCase()]?.[0] === given.dimension);
  const exact = alike.filter((field) => measured(field.name)?.stem === given.stem);
  const [only, ...others] = exact.length > 0 || given.stem !== "" ? exact : alike;
  const factor = only && WORDS[only.unit.toLowerCase()]?.[1];
  if (!only || !factor || others.length > 0) return undefined;
  return { name: only.name, value: Math.round((number * given.factor * 1000) / factor) / 1000 };
}

/** Fields of a schema that are numbers with a unit. */
export function unitsOf(object: $ZodObject): { name: string; unit: string }[] {
  return Object.entries(object._zod.def.shape).flatMap(([name, field]) => {
    const { unit } = traitsOf(unwrapped(field));
    return unit === undefined ? [] : [{ name, unit }];
  });
}

/** Whether two names say that they are in different units: one is then never taken for a misspelling of the other. */
export function isOtherUnit(name: string, other: string): boolean {
  const [a, b] = [measured(name), measured(other)];
  return a !== undefined && b !== undefined && (a.dimension !== b.dimension || a.factor !== b.factor);
}

function measured(name: string): Measured | undefined {
  const words = name
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[_\s-]+/);
  const unit = words.at(-1) ?? "";
  const known = Object.hasOwn(WORDS, unit) ? WORDS[unit] : undefined;
  return known && { stem: words.slice(0, -1).join("_"), dimension: known[0], factor: known[1] };
}

function each(words: string, dimension: string, factor: number): Record<string, readonly [string, number]> {
  return Object.fromEntries(words.split(" ").map((word) => [word, [dimension, factor] as const]));
}
