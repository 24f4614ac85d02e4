import { type JsonSchema, refName } from "../model/json-schema.js";
import { needsAthlete } from "../model/needs.js";
import { type Project, type ToolSpec, WRITES } from "../model/project.js";

/** One input of a tool as people read of it. */
export interface InputWords {
  name: string;
  required: boolean;
  /** `number (min)`, `day`, `Bike, Run`. */
  type: string;
  /** The words it can be, where they can be listed. */
  choices?: string[];
  /** Description, bounds and default; may be empty. */
  notes: string;
}

/** Every input of a tool, those that all tools of its kind share last. */
export function inputsInWords(tool: ToolSpec, { schemas }: Project): InputWords[] {
  const required = new Set(tool.input.required);
  const named = new Map(schemas.map(({ name, schema }) => [name, schema]));
  const own = Object.entries(tool.input.properties ?? {}).map(([name, schema]) => {
    const { enum: words } = named.get(refName(schema) ?? "") ?? schema;
    return {
      name,
      required: required.has(name),
      type: typeWords(words ? { enum: words } : schema),
      ...(words ? { choices: words.map(String) } : {}),
      notes: notesOf(schema),
    };
  });
  return [
    ...own,
    ...(needsAthlete(tool) ? [shared("athlete", "text", "Coach accounts: the athlete's name or id.")] : []),
    ...(WRITES.has(tool.effect) ? [shared("dry_run", "yes or no", "Only show what would be sent.")] : []),
  ];
}

function shared(name: string, type: string, notes: string): InputWords {
  return { name, required: false, type, notes };
}

function notesOf(schema: JsonSchema): string {
  const range = [
    schema.minimum !== undefined ? `at least ${schema.minimum}` : "",
    schema.maximum !== undefined ? `at most ${schema.maximum}` : "",
  ]
    .filter(Boolean)
    .join(", ");
  const standard = schema.default === undefined ? "" : `default ${JSON.stringify(schema.default)}`;
  return [schema.description ?? "", range, standard].filter(Boolean).join(" ");
}

function typeWords(schema: JsonSchema): string {
  if (schema.enum) return schema.enum.join(", ");
  if (schema["x-input"] === "id") return "id";
  if (schema["x-input"] === "date-or-datetime") return "day, or day and time";
  if (schema["x-input"] === "comma-list") return "words with commas, or a list";
  if (schema.format === "date") return "day";
  if (schema.type === "array") return `list of ${typeWords(schema.items ?? {})}`;
  const unit = schema["x-unit"] ? ` (${schema["x-unit"]})` : "";
  if (schema.$ref || schema.anyOf)
    return schema.$ref?.split("/").at(-1) ?? (schema.anyOf ?? []).map(typeWords).join(" or ");
  return `${[schema.type ?? "any"].flat().map(wordFor).join(" or ")}${unit}`;
}

const WORDS: Partial<Record<string, string>> = {
  string: "text",
  boolean: "yes or no",
  integer: "whole number",
  object: "JSON object",
};

function wordFor(type: string): string {
  return WORDS[type] ?? type;
}
