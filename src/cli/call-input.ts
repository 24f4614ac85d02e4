import { readFile } from "node:fs/promises";
import { ToolError } from "../values/tool-error.js";
import type { CommandIo } from "./io.js";

/** The part of a tool's input schema that says how a typed value is meant. */
export interface InputSchema {
  properties?: Record<string, PropertySchema>;
}

interface PropertySchema {
  type?: unknown;
  items?: { type?: unknown };
  anyOf?: readonly PropertySchema[];
}

/**
 * The input of a call from the words of the command line: `key=value`, JSON in one word, `@file`, `-` or `@-` for stdin. Later words win.
 * @throws ToolError that names the word by its place, and quotes keys alone
 */
export async function readCallInput(
  words: readonly string[],
  schema: InputSchema,
  io: CommandIo,
): Promise<Record<string, unknown>> {
  let input: Record<string, unknown> = {};
  for (const [index, word] of words.entries())
    input = { ...input, ...(await readWord(word, index + 1, schema, io)) };
  return input;
}

async function readWord(word: string, place: number, schema: InputSchema, io: CommandIo): Promise<object> {
  if (word === "-" || word === "@-") return parseObject(await textOf(io.stdin), "What came on stdin");
  if (word.startsWith("@")) return parseObject(await fileText(word.slice(1)), "The file");
  const [, key, value = ""] = /^([a-z]\w*)=([\s\S]*)$/i.exec(word) ?? [];
  if (key !== undefined) return { [key]: typedValue(value, schema.properties?.[key]) };
  return parseObject(word, `Input ${place}`);
}

function parseObject(text: string, what: string): object {
  try {
    // Editors and shells of Windows put a mark before the text.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Said below: both cases have the same cure.
  }
  throw new ToolError("VALIDATION_ERROR", `${what} is neither key=value nor a JSON object.`, {
    nextStep: `Write date=2026-04-14, or '{"date": "2026-04-14"}' in quotes.`,
  });
}

/** A typed value is text; where the tool takes something else it is read as JSON, and a list also as `a,b`. */
function typedValue(text: string, schema: PropertySchema = {}): unknown {
  if (schema.type === "array") return typedList(text, schema.items?.type);
  const takesText = schema.type === "string" || schema.type === undefined;
  if (takesText && !(schema.anyOf && /^\s*[[{]/.test(text))) return text;
  return asJson(text) ?? (schema.type === "boolean" ? (SWITCHES[text.toLowerCase()] ?? text) : text);
}

const SWITCHES: Partial<Record<string, boolean>> = { yes: true, no: false, on: true, off: false };

function typedList(text: string, itemType: unknown): unknown {
  const whole = asJson(text);
  if (Array.isArray(whole)) return whole;
  return text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => (itemType === "string" ? part : (asJson(part) ?? part)));
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function fileText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    throw new ToolError("VALIDATION_ERROR", "The file after @ cannot be read.", {
      nextStep: "Check its path; it holds one JSON object.",
    });
  }
}

/** Far above any tool's input. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

async function textOf(stream: CommandIo["stdin"]): Promise<string> {
  let text = "";
  for await (const chunk of stream) {
    text += String(chunk);
    if (text.length > MOST_CHARACTERS)
      throw new ToolError("VALIDATION_ERROR", "What came on stdin is too long.", {
        nextStep: "Send one JSON object.",
      });
  }
  return text;
}
