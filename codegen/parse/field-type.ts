import { type JsonSchema, refTo } from "../model/json-schema.js";
import { suggestion } from "../suggest.js";
import type { Groups } from "./groups.js";

/** The words a type may be written with; everything but the scalars comes from the specs themselves. */
export interface TypeNames {
  units: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  /** Schemas and, capitalised, views. */
  schemas: ReadonlySet<string>;
  groups: Groups;
  /** Where forms of the wire have no place: in tools and views. */
  plainOnly?: boolean;
  /** Where a value may stand beside the type: in outputs and views. */
  given?: boolean;
  /** Where null has no place of its own. `both`: what is left out by a `?` may be null as well. */
  nothing?: "both" | "undefined";
}

export interface FieldType {
  schema: JsonSchema;
  /** Written with a closing `?`: the field may be missing. */
  optional: boolean;
}

/** A mistake in a type's text, by offset in that text. */
export interface TypeMistake {
  start: number;
  length: number;
  message: string;
  hint?: string;
}

const SCALARS: Record<string, JsonSchema> = {
  string: { type: "string" },
  integer: { type: "integer" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  date: { type: "string", format: "date" },
  datetime: { type: "string", format: "date-time" },
  "date-or-datetime": { type: "string", "x-input": "date-or-datetime" },
  midnight: { type: "string", format: "date-time", "x-wire": "midnight" },
  "json-text": { type: ["object", "string"], "x-wire": "json-text" },
  "comma-list": { type: "string", "x-input": "comma-list" },
  object: { type: "object", additionalProperties: true },
  any: {},
  null: { type: "null" },
};

/** What other languages call them. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  bool: "boolean",
  int: "integer",
  long: "integer",
  float: "number",
  double: "number",
  str: "string",
  text: "string",
  list: "a type with [] behind it, for example string[]",
  array: "a type with [] behind it, for example string[]",
  dict: "object",
  map: "object",
  time: "string",
};

const PART = /^([A-Za-z][A-Za-z0-9-]*)(?:\(([^()]*)\))?((?:\[\])*)$/;

/** Reads the type notation: `integer(W) | null`, `Workout[]`, `number(min)?`, `id(workoutId)`. */
export function parseType(text: string, names: TypeNames): FieldType | TypeMistake {
  const optional = text.trimEnd().endsWith("?");
  const body = optional ? text.trimEnd().slice(0, -1) : text;
  const options: JsonSchema[] = [];
  let offset = 0;
  for (const raw of body.split("|")) {
    const start = offset + (raw.length - raw.trimStart().length);
    offset += raw.length + 1;
    const option = parsePart(raw.trim(), start, names);
    if ("message" in option) return option;
    if (option.type === "null" && names.nothing) return noNull(start);
    options.push(option);
  }
  const [only] = options;
  if (optional && names.given && only && Object.keys(only).length === 0) return idleMark(text);
  return { schema: unite(options), optional };
}

function idleMark(text: string): TypeMistake {
  const start = text.indexOf("?");
  return { start, length: 1, message: "anything at all may be nothing already", hint: "any" };
}

/** What says of a type that it may be null where `?` says so already, or where nothing is null. */
export function noNull(start: number): TypeMistake {
  return {
    start,
    length: 4,
    message: "null is not written here",
    hint: '"?" behind the type: it may be missing',
  };
}

export function isMistake(result: FieldType | TypeMistake): result is TypeMistake {
  return "message" in result;
}

function parsePart(part: string, start: number, names: TypeNames): JsonSchema | TypeMistake {
  const [matched, base, word, brackets = ""] = PART.exec(part) ?? [];
  if (matched === undefined || base === undefined)
    return {
      start,
      length: Math.max(1, part.length),
      message: part === "" ? 'a type is missing beside "|"' : `"${part}" is not a type`,
      hint: hintFor(part),
    };
  let schema = word === undefined ? named(base, start, names) : measured(base, word, start, names);
  if ("message" in schema) return schema;
  for (let i = 0; i < brackets.length; i += 2) schema = { type: "array", items: schema };
  return schema;
}

function hintFor(part: string): string {
  if (/\s=\s/.test(part)) return "only outputs and views say a value beside the type; an input has a default";
  return part.endsWith("?")
    ? '"?" stands at the end of the whole type'
    : "for example string, integer(W) | null, Workout[], number(min)?";
}

function named(base: string, start: number, names: TypeNames): JsonSchema | TypeMistake {
  const scalar = SCALARS[base];
  if (scalar?.["x-wire"] && names.plainOnly)
    return {
      start,
      length: base.length,
      message: `"${base}" is how an endpoint writes a value; tools and views hold it plainly`,
      hint: base === "midnight" ? "date" : "object",
    };
  if (scalar) return { ...scalar };
  const name = base.charAt(0).toUpperCase() + base.slice(1);
  const usual = ELSEWHERE[base.toLowerCase()];
  if (usual !== undefined && !names.schemas.has(name))
    return { start, length: base.length, message: `"${base}" is not a type`, hint: usual };
  if (names.schemas.has(name)) return refTo(name);
  return mistake(`no type, schema or view is called "${base}"`, base, start, [
    ...Object.keys(SCALARS),
    "id",
    ...names.schemas,
  ]);
}

/** What may name the schema of what is inside. */
const HOLDING: ReadonlySet<string> = new Set(["object", "json-text"]);
const MEASURED: ReadonlySet<string> = new Set(["number", "integer", "string"]);

function measured(base: string, word: string, start: number, names: TypeNames): JsonSchema | TypeMistake {
  const at = start + base.length + 1;
  if (HOLDING.has(base)) {
    const object = named(base, start, names);
    if ("message" in object || names.schemas.has(word)) return { ...object, "x-holds": word };
    return mistake(`no schema or view is called "${word}"`, word, at, names.schemas);
  }
  if (base === "id") {
    if (!names.ids.has(word)) return mistake(`no id kind is called "${word}"`, word, at, names.ids);
    return { type: "integer", "x-id": word, "x-input": "id" };
  }
  if (base === "string" && !names.ids.has(word))
    return mistake(`text has no unit, and no id kind is called "${word}"`, word, at, names.ids);
  if (!MEASURED.has(base))
    return {
      start,
      length: base.length,
      message: `only number, integer, string, id and object take a word in parentheses, not "${base}"`,
    };
  if (names.units.has(word)) return { type: base, "x-unit": word };
  if (base !== "number" && names.ids.has(word)) return { type: base, "x-id": word };
  return mistake(`no unit or id kind is called "${word}"`, word, at, [...names.units, ...names.ids]);
}

function mistake(message: string, word: string, start: number, right: Iterable<string>): TypeMistake {
  const hint = suggestion(word, right);
  return { start, length: Math.max(1, word.length), message, ...(hint ? { hint } : {}) };
}

/** `number | null` as one schema with two types where that says everything, else `anyOf`. */
function unite(options: JsonSchema[]): JsonSchema {
  const [first, ...rest] = options;
  if (first === undefined) return {};
  if (rest.length === 0) return first;
  const types = options.map((option) => option.type);
  const concrete = options.filter((option) => option.type !== "null");
  const [only] = concrete;
  const simple =
    concrete.length === 1 &&
    only !== undefined &&
    typeof only.type === "string" &&
    !only.items &&
    !only.properties;
  if (simple && only) return { ...only, type: [only.type as string, "null"] };
  const bare = options.every((option) => typeof option.type === "string" && Object.keys(option).length === 1);
  return bare ? { type: types as string[] } : { anyOf: options };
}
