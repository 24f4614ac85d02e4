import {
  $ZodArray,
  $ZodBoolean,
  $ZodDefault,
  $ZodEnum,
  $ZodLazy,
  $ZodNumber,
  $ZodObject,
  $ZodOptional,
  $ZodPipe,
  $ZodRecord,
  $ZodString,
  type $ZodType,
} from "zod/v4/core";
import { plainForm } from "../values/plain-form.js";
import { traitsOf } from "./input-traits.js";

/** What was understood in another way than it was written, a sentence each. */
export type Say = (sentence: string) => void;

/**
 * Arguments as hosts and assistants really send them, in the form that is checked: numbers, booleans, lists and objects that arrive as
 * text; null, "" and "null" for what is not given; words with other capitals or by an everyday name. Only where there is one reading:
 * everything else stays as it came, for the check to refuse.
 */
export function understood(schema: $ZodType, given: unknown, say: Say): unknown {
  if (schema instanceof $ZodOptional || schema instanceof $ZodDefault) {
    const { innerType } = schema._zod.def;
    return isNotGiven(innerType, given) ? undefined : understood(innerType, given, say);
  }
  if (schema instanceof $ZodLazy) return understood(schema._zod.innerType, given, say);
  if (schema instanceof $ZodPipe) return understood(schema._zod.def.in, given, say);
  if (schema instanceof $ZodObject) return fieldsOf(schema, parsed(given, "{"), say);
  if (schema instanceof $ZodArray) return itemsOf(schema, parsed(given, "["), say);
  if (schema instanceof $ZodRecord) return parsed(given, "{");
  if (schema instanceof $ZodNumber) return numberOf(given);
  if (schema instanceof $ZodBoolean) return truthOf(given);
  if (schema instanceof $ZodEnum) return wordOf(schema, given, say);
  if (schema instanceof $ZodString && typeof given === "number" && Number.isFinite(given))
    return String(given);
  return given;
}

/** Strict hosts fill in every field. "" is a value only where the field says so: in a text it clears. */
function isNotGiven(schema: $ZodType, given: unknown): boolean {
  if (given === null || given === undefined) return true;
  if (typeof given !== "string") return false;
  const text = given.trim();
  return text.toLowerCase() === "null" || (text === "" && !traitsOf(schema).clears);
}

function fieldsOf(schema: $ZodObject, given: unknown, say: Say): unknown {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
  const { shape } = schema._zod.def;
  const fields = Object.entries(given).map(([name, value]) => {
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    const inner: Say = (sentence) => say(sentence.replace(/^/, `${name}: `));
    return [name, field ? understood(field, value, inner) : (value ?? undefined)] as const;
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** A word or a number where a list is wanted is a list of one. */
function itemsOf(schema: $ZodArray, given: unknown, say: Say): unknown {
  const { element } = schema._zod.def;
  if (Array.isArray(given)) return given.map((item) => understood(element, item, say));
  return typeof given === "string" || typeof given === "number" ? [understood(element, given, say)] : given;
}

/** JSON text as the list or object it holds; anything else as it is. */
function parsed(given: unknown, opening: "[" | "{"): unknown {
  if (typeof given !== "string" || !given.trimStart().startsWith(opening)) return given;
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
}

/** `"45"`, `" 45.5 "`; never `"1,5"` or `"45 min"`, which have more readings than one or another unit. */
function numberOf(given: unknown): unknown {
  return typeof given === "string" && /^\s*-?(\d{1,15}(\.\d{1,15})?|\.\d{1,15})\s*$/.test(given)
    ? Number(given)
    : given;
}

function truthOf(given: unknown): unknown {
  const word = typeof given === "string" ? given.trim().toLowerCase() : undefined;
  return word === "true" || word === "false" ? word === "true" : given;
}

/** Other signs make something else of it: `../firefox` is a path. */
const WORDS = /^[\p{L}\p{N}\s_-]+$/u;

/** The word of the list that was meant; an everyday name is said, for what is stored has another. */
function wordOf(schema: $ZodEnum, given: unknown, say: Say): unknown {
  const words = Object.values(schema._zod.def.entries);
  if (typeof given !== "string" || words.includes(given) || !WORDS.test(given)) return given;
  const plain = plainForm(given);
  const same = words.filter((word) => plainForm(String(word)) === plain);
  if (same.length === 1) return same[0];
  const { aliases = {} } = traitsOf(schema);
  const meant = Object.hasOwn(aliases, plain) ? aliases[plain] : undefined;
  if (meant !== undefined) say(`"${given.trim()}" is taken as ${meant}.`);
  return meant ?? given;
}
