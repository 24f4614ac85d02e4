import { cleanLine, cleanText } from "../values/clean-text.js";
import { withoutQuotes } from "../values/quoted.js";
import { bodyText, type HttpResponse, isHtml } from "./response.js";

const MAX_LENGTH = 200;
/** What is looked at: enough that a token beginning in the shown part is recognised as one. */
const MAX_SEARCHED = 1_000;
/** A longer body is not a message. */
const MAX_READ = 64 * 1024;

/**
 * Where TrainingPeaks and ASP.NET put the words meant for people, best first.
 * Not `title`: in an echoed workout or event that is the athlete's own text.
 */
const MESSAGE_KEYS = ["message", "detail", "errormessage", "error_description", "exceptionmessage", "error"];
/** Where ASP.NET lists what is wrong with each field. */
const FIELD_KEYS = ["modelstate", "errors"];

/** What must not be passed on even if the server repeats it; the labelled forms first, as they reach further. */
const PRIVATE: readonly RegExp[] = [
  /\b(?:bearer|basic)\s+\S+/gi,
  /\b(?:set-)?cookie\s*[:=][^\n]*/gi,
  /\b[\w.-]*(?:auth|token|cookie|session|secret|password|api[-_]?key)[\w.-]*["']?\s*[:=]\s*["']?[^\s"',;]+/gi,
  /[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/g,
  /\b(?=[\w~+/=-]*\d)(?=[\w~+/=-]*[a-z])[\w~+/=-]{24,}/gi,
];

/**
 * The server's own message, fit to be put into quotes (KB-98): one line, no mark-up, no token, cookie or e-mail address, cut.
 * @returns undefined when there is none, as with a web page or JSON without a message
 */
export function serverText(response: HttpResponse): string | undefined {
  if (isHtml(response)) return undefined;
  const message = messageIn(bodyText({ ...response, body: response.body.subarray(0, MAX_READ) }));
  if (message === undefined) return undefined;
  const start = message.slice(0, MAX_SEARCHED);
  const line = cleanLine(withoutPrivate(cleanLine(cleanText(start).replace(/<[^<>]*>/g, " "))));
  return line === "" ? undefined : cut(withoutQuotes(line));
}

/** Plain text is the message itself, unless it is JSON that was cut off: its pieces are not. */
function messageIn(text: string): string | undefined {
  try {
    // Nested too deep to be walked is not a message either.
    return messageOf(JSON.parse(text));
  } catch {
    return /^\s*[[{"]/.test(text) ? undefined : text;
  }
}

function messageOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return joined(value);
  if (typeof value !== "object" || value === null) return undefined;
  const byKey = new Map(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner]));
  const message = MESSAGE_KEYS.map((key) => messageOf(byKey.get(key))).find((text) => text);
  const fields = FIELD_KEYS.map((key) => fieldMessages(byKey.get(key))).find((text) => text);
  return joined([message, fields]);
}

function fieldMessages(value: unknown): string | undefined {
  if (Array.isArray(value)) return joined(value);
  if (typeof value !== "object" || value === null) return undefined;
  return joined(Object.entries(value).map(([field, inner]) => `${field}: ${messageOf(inner) ?? "refused"}`));
}

function joined(values: readonly unknown[]): string | undefined {
  const texts = values.slice(0, 5).flatMap((value) => messageOf(value) ?? []);
  return texts.length > 0 ? texts.join("; ") : undefined;
}

function withoutPrivate(text: string): string {
  return PRIVATE.reduce((rest, pattern) => rest.replace(pattern, "[removed]"), text);
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= MAX_LENGTH
    ? text
    : `${characters
        .slice(0, MAX_LENGTH - 1)
        .join("")
        .trimEnd()}…`;
}
