import type { PromptEntry } from "../tool/prompt-entry.js";
import { cleanLine } from "../values/clean-text.js";
import { quoted, shortLine } from "../values/quoted.js";

/** What a person fills in is a few words; more would be another prompt. */
const LONGEST = 200;

/** The prompts whose tools are all there. */
export function offeredPrompts(prompts: readonly PromptEntry[], tools: readonly string[]): PromptEntry[] {
  return prompts.filter((prompt) => prompt.tools.every((name) => tools.includes(name)));
}

/**
 * The text of a prompt, filled in.
 * @param given as the client sent it
 * @returns the text, or the sentence that says what is missing
 */
export async function promptText(
  prompt: PromptEntry,
  given: Readonly<Record<string, string>>,
): Promise<{ text: string } | { missing: string }> {
  const input: Record<string, string> = {};
  for (const { name, default: standard, completes } of prompt.arguments) {
    const value = filledIn(given[name]);
    // What is completed was written by others: it stays a name, whatever it says.
    const text = value && completes ? quoted(value) : value || standard;
    if (text === undefined) return { missing: `The prompt ${prompt.name} needs "${name}".` };
    input[name] = text;
  }
  const text = await prompt.load();
  return { text: text(input as never) };
}

/** One line, without anything that cannot be seen. */
function filledIn(value: string | undefined): string {
  return cleanLine(value ?? "").slice(0, LONGEST);
}

/** The names that begin with what was typed, in whole or in one of their words. */
export function completions(names: readonly string[], typed: string): string[] {
  const start = typed.trim().toLowerCase();
  const fits = (name: string) =>
    [name, ...name.split(/\s+/)].some((word) => word.toLowerCase().startsWith(start));
  return [...new Set(names.map(shortLine))].filter(fits).slice(0, 100);
}
