import type { z } from "zod";
import { suggestion } from "../suggest.js";

const NOUNS: Record<string, string> = {
  record: "a mapping",
  object: "a mapping",
  array: "a list",
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};

/** How it is written. */
const WRITTEN: Record<string, string> = {
  string: "put it in quotes",
  array: '[ ... ], or a line that begins with "- " for each',
};

/** A difference between a spec and its shape, in words. @param given the value as written */
export function describeIssue(
  issue: z.core.$ZodIssue,
  name: string,
  given: string,
): { message: string; hint?: string } {
  const subject = name === "" ? "this file" : `"${name}"`;
  switch (issue.code) {
    case "invalid_value":
      return hinted(`"${given}" is not allowed for ${subject}`, suggestion(given, issue.values.map(String)));
    case "invalid_type":
      if (given === "null")
        return { message: `nothing stands behind ${subject}`, hint: "say it, or remove the line" };
      return hinted(`${subject} must be ${NOUNS[issue.expected] ?? issue.expected}`, WRITTEN[issue.expected]);
    case "too_small":
      return issue.origin === "array" && issue.minimum === 1
        ? { message: ownWords(issue.message) ?? `${subject} needs at least one entry` }
        : { message: `${subject} needs at least ${issue.minimum} ${unit(issue.origin)}` };
    case "too_big":
      return { message: `${subject} may have at most ${issue.maximum} ${unit(issue.origin)}` };
    case "invalid_key":
      return { message: `"${name}" can't be a key here: ${issue.issues[0]?.message ?? issue.message}` };
    default:
      return { message: `${subject}: ${issue.message}` };
  }
}

function hinted(message: string, hint: string | undefined): { message: string; hint?: string } {
  return hint ? { message, hint } : { message };
}

function unit(origin: string): string {
  return origin === "string" ? "characters" : "entries";
}

/** The shape's own sentence, where it has one; zod's begin with "Too small". */
function ownWords(message: string): string | undefined {
  return message.startsWith("Too ") ? undefined : message;
}
