import type { ZodError, z } from "zod";
import { closest } from "../runtime/closest.js";
import { ToolError } from "../runtime/tool-error.js";

type Issue = z.core.$ZodIssue;

/** Most problems of one call that are told at once. */
const MOST_PROBLEMS = 8;

/**
 * What is wrong with the arguments of a call: each field, what was given and what would be right.
 * @param known all argument names of the tool, for "did you mean"
 */
export function explainInput(
  error: ZodError,
  given: Record<string, unknown>,
  known: readonly string[],
): ToolError {
  const sentences = error.issues.slice(0, MOST_PROBLEMS).flatMap((issue) => explain(issue, given, known));
  return new ToolError("VALIDATION_ERROR", sentences.join(" "), {
    nextStep: "Correct the arguments and call again; nothing was sent.",
  });
}

function explain(issue: Issue, given: Record<string, unknown>, known: readonly string[]): string[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(key, issue.path, known));
  const field = fieldName(issue.path);
  const value = valueAt(given, issue.path);
  if (value === undefined && issue.code !== "custom") return [`${field} is missing: ${wanted(issue)}.`];
  return [`${field}: ${shown(value)} is not right, ${wanted(issue)}${nearest(issue, value)}.`];
}

function unknownKey(key: string, path: readonly PropertyKey[], known: readonly string[]): string {
  if (path.length > 0) return `${fieldName(path)} has no field "${key}".`;
  const near = closest(key, known);
  return `"${key}" is no argument of this tool${near ? `; did you mean "${near}"?` : `. It takes ${known.join(", ") || "none"}.`}`;
}

/** What would be right, in words. */
function wanted(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return `expected ${TYPE_WORDS[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `expected one of ${issue.values.map(String).join(", ")}`;
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
};

function measure(origin: string): string {
  if (origin === "string") return "its length";
  return origin === "array" ? "the number of items" : "it";
}

function wantedOfUnion(issue: Extract<Issue, { code: "invalid_union" }>): string {
  const options = issue.errors.flatMap((branch) => branch.slice(0, 1).map(wanted));
  return [...new Set(options)].join(", or ") || "expected another value";
}

function nearest(issue: Issue, value: unknown): string {
  if (issue.code !== "invalid_value" || typeof value !== "string") return "";
  const near = closest(value, issue.values.map(String));
  return near ? `; did you mean "${near}"?` : "";
}

function fieldName(path: readonly PropertyKey[]): string {
  return (
    path
      .map((part, index) =>
        typeof part === "number" ? `[${part}]` : `${index > 0 ? "." : ""}${String(part)}`,
      )
      .join("") || "arguments"
  );
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/** The value as it was given, cut. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
