import { $ZodArray, type $ZodIssue, $ZodObject, type $ZodType } from "zod/v4/core";
import { closest } from "../values/closest.js";
import { ToolError } from "../values/tool-error.js";
import { traitsOf, unwrapped } from "./input-traits.js";
import { inFieldUnit, isOtherUnit, unitsOf } from "./other-unit.js";

type Issue = $ZodIssue;

/** Most mistakes of one call that are told at once. */
const MOST_MISTAKES = 8;
/** Longest piece of what was given that is repeated in a message. */
const MOST_SHOWN = 80;

/**
 * What is wrong with the arguments of a call, one sentence each.
 * @param call the whole call made right, where that is known
 */
export function inputError(mistakes: readonly string[], call?: string): ToolError {
  const more = mistakes.length - MOST_MISTAKES;
  const told = [...mistakes.slice(0, MOST_MISTAKES), ...(more > 0 ? [`And ${more} more.`] : [])];
  return new ToolError("VALIDATION_ERROR", told.join(" "), {
    nextStep:
      call === undefined
        ? "Correct the arguments and call again; nothing was sent."
        : `Nothing was sent. Send ${call}`,
  });
}

/**
 * Each mistake as a sentence: the field, what was given, and what would be right.
 * @param schema what `given` was checked with; its field names serve for "did you mean"
 * @param further names that stand beside the schema's own
 */
export function explainIssues(
  issues: readonly Issue[],
  given: unknown,
  schema: $ZodType,
  further: readonly string[] = [],
): string[] {
  return issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [explain(issue, valueAt(given, issue.path), schema)];
    const object = objectAt(schema, issue.path);
    const names = [...fieldsOf(object), ...(issue.path.length === 0 ? further : [])];
    const place = valueAt(given, issue.path);
    return issue.keys.map((key) => {
      const advice = adviceFor(key, valueAt(place, [key]), object) ?? nearestName(key, names);
      return `${shown(key)} is not ${placeName(issue.path)}; ${advice}`;
    });
  });
}

function explain(issue: Issue, value: unknown, schema: $ZodType): string {
  const field = fieldName(issue.path);
  const isObject = issue.code === "invalid_type" && issue.expected === "object";
  const names = isObject ? fieldsOf(objectAt(schema, issue.path)) : [];
  const right = names.length > 0 ? `${wanted(issue)} with ${names.join(", ")}` : wanted(issue);
  if (value === undefined || value === null) return `${field} is missing: ${right}.`;
  return `${field}: ${shown(value)} is not right, ${right}${hint(issue, value)}`;
}

function placeName(path: readonly PropertyKey[]): string {
  return path.length > 0 ? `a field of ${fieldName(path)}` : "an argument of this tool";
}

/** What helps with a name that is often taken for a field, or that is the field in another unit. */
function adviceFor(key: string, value: unknown, object: $ZodObject | undefined): string | undefined {
  if (!object) return undefined;
  const { instead = {} } = traitsOf(object);
  if (Object.hasOwn(instead, key)) return instead[key];
  const converted = inFieldUnit(key, value, unitsOf(object));
  return converted && `write ${converted.name}: ${converted.value}.`;
}

/** "Did you mean" is asked only within one unit: a name in another is not a misspelling. */
function nearestName(key: string, names: readonly string[]): string {
  const near = closest(
    key.slice(0, MOST_SHOWN),
    names.filter((name) => !isOtherUnit(key, name)),
  );
  return near ? `did you mean "${near}"?` : `it takes ${names.join(", ") || "none"}.`;
}

/** What would be right, in words. */
function wanted(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return `expected ${TYPE_WORDS[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `expected ${issue.values.length > 1 ? "one of " : ""}${issue.values.map(String).join(", ")}`;
    case "too_small":
      return `${measure(issue.origin)} must be at least ${issue.minimum}`;
    case "too_big":
      return `${measure(issue.origin)} must be at most ${issue.maximum}`;
    case "invalid_union":
      return wantedOfUnion(issue);
    case "invalid_format":
      return `expected the form ${issue.pattern ?? issue.format}`;
    default:
      return issue.message;
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

function measure(origin: string): string {
  if (origin === "string") return "its length";
  return origin === "array" ? "the number of items" : "it";
}

function wantedOfUnion(issue: Extract<Issue, { code: "invalid_union" }>): string {
  const options = issue.errors.flatMap((branch) => branch.slice(0, 1).map(wanted));
  return [...new Set(options)].join(", or ") || "expected another value";
}

/** How to get from what was given to what is wanted, and the end of the sentence. */
function hint(issue: Issue, value: unknown): string {
  if (issue.code === "invalid_value" && typeof value === "string") return nearest(value, issue.values);
  if (issue.code !== "invalid_type") return ".";
  if (issue.expected === "array") return `; a list of one is [${shown(value)}].`;
  if (issue.expected === "string") return `; put it in quotes.`;
  const bare = typeof value === "string" && isLiteral(value, issue.expected);
  return bare ? `; give ${value.trim()} without quotes.` : ".";
}

function nearest(value: string, right: readonly unknown[]): string {
  const near = closest(value.slice(0, MOST_SHOWN), right.map(String));
  return near ? `; did you mean "${near}"?` : ".";
}

function isLiteral(text: string, expected: string): boolean {
  if (expected === "boolean") return text === "true" || text === "false";
  return expected === "number" && /^-?\d+(\.\d+)?$/.test(text.trim()) && text.length <= MOST_SHOWN;
}

function fieldsOf(object: $ZodObject | undefined): string[] {
  return Object.keys(object?._zod.def.shape ?? {});
}

/** The object at `path` of a schema. */
function objectAt(schema: $ZodType, path: readonly PropertyKey[]): $ZodObject | undefined {
  const [key, ...rest] = path;
  const inner = unwrapped(schema);
  if (inner instanceof $ZodArray) return objectAt(inner._zod.def.element, rest);
  if (!(inner instanceof $ZodObject)) return undefined;
  if (key === undefined) return inner;
  const field = inner._zod.def.shape[String(key)];
  return field && objectAt(field, rest);
}

/** `steps[2].distance`; keys that come from the caller are cut. */
function fieldName(path: readonly PropertyKey[]): string {
  const parts = path.map((part, index) => {
    if (typeof part === "number") return `[${part}]`;
    return `${index > 0 ? "." : ""}${String(part).slice(0, MOST_SHOWN)}`;
  });
  return parts.join("") || "arguments";
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  // A single value was taken for a list.
  if (typeof key === "number" && !Array.isArray(value)) return valueAt(value, rest);
  if (typeof value !== "object" || value === null) return undefined;
  return valueAt(Reflect.get(value, key), rest);
}

/** The value as it was given, cut. */
function shown(value: unknown): string {
  const text = JSON.stringify(typeof value === "string" ? value.slice(0, MOST_SHOWN + 1) : value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 3)}...` : text;
}
