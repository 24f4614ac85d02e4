import type { PromptEntry } from "../tool/prompt-entry.js";
import { cleanText } from "../values/clean-text.js";

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
  for (const { name, default: standard } of prompt.arguments) {
    const value = filledIn(given[name]) || standard;
    if (value === undefined) return { missing: `The prompt ${prompt.name} needs "${name}".` };
    input[name] = value;
  }
  const text = await prompt.load();
  return { text: text(input as never) };
}

/** One line, without anything that cannot be seen. */
function filledIn(value: string | undefined): string {
  return cleanText(value ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST);
}

/** The names that begin with what was typed, in whole or in one of their words. */
export function completions(names: readonly string[], typed: string): string[] {
  const start = typed.trim().toLowerCase();
  const fits = (name: string) =>
    [name, ...name.split(/\s+/)].some((word) => word.toLowerCase().startsWith(start));
  return names.filter(fits).slice(0, 100);
}
