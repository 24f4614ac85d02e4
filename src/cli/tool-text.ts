import help from "../../generated/tool-help.json" with { type: "json" };
import type { RegistryEntry } from "../tool/registry-entry.js";
import { asTypedHere, startedAs } from "../values/started-as.js";
import { aligned, paragraphs } from "./columns.js";

/** One input of a tool in words, as `generated/tool-help.json` has it. */
interface InputWords {
  name: string;
  required: boolean;
  type: string;
  choices?: readonly string[];
  notes: string;
}

interface ToolHelp {
  inputs: readonly InputWords[];
  example: { name: string; input: object } | null;
}

const EFFECTS: Record<RegistryEntry["effect"], string> = {
  read: "reads",
  compute: "works something out, without a request",
  local: "changes this computer, not TrainingPeaks",
  create: "creates",
  update: "changes",
  delete: "deletes; `tp-mcp call` asks first",
};

/** What a person needs to call a tool: what it does, its inputs with units, an example to paste. */
export function toolText(
  { name, area, effect }: RegistryEntry,
  { title, description }: ShownTool,
  width: number,
): string {
  const { inputs, example } = helpOf(name);
  return [
    ...paragraphs(`${name}: ${title} (toolset ${area}; ${asTypedHere(EFFECTS[effect])})`, width),
    "",
    ...paragraphs(joined(description.trim()), width),
    "",
    ...(inputs.length === 0
      ? ["It takes no input."]
      : [
          "inputs (* required):",
          ...aligned(
            inputs.map((input) => [`${input.required ? "*" : " "} ${input.name}`, inputText(input)]),
            width,
          ),
        ]),
    ...(example ? ["", `example: ${example.name}`, `  ${exampleLine(name, example.input)}`] : []),
  ].join("\n");
}

/** Lines of one paragraph as one: where the text was broken says nothing about this terminal. */
function joined(text: string): string {
  return text.replace(/([^\n])\n(?=[^\n\-* ])/g, "$1 ");
}

interface ShownTool {
  title: string;
  description: string;
}

function inputText({ type, notes }: InputWords): string {
  return [type, notes].filter(Boolean).join(". ").replace(/\s+/g, " ");
}

export function helpOf(name: string): ToolHelp {
  const all: Record<string, ToolHelp> = help;
  return all[name] ?? { inputs: [], example: null };
}

/** The input as it can be typed: `key=value` where all values are simple, JSON in quotes otherwise. */
function exampleLine(name: string, input: object): string {
  const entries = Object.entries(input);
  const simple = entries.every(([, value]) => typeof value !== "object");
  const words = simple
    ? entries.map(([key, value]) => `${key}=${quoted(String(value))}`)
    : [quoted(JSON.stringify(input))];
  return [startedAs(), "call", name, ...words].join(" ");
}

/** In single quotes, which every shell takes as they are, where the text is more than a word. */
function quoted(text: string): string {
  return /^[\w.:@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
