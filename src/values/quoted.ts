import { cleanLine } from "./clean-text.js";

const MOST_CHARACTERS = 60;

/**
 * A name or title that somebody wrote, inside a sentence of ours: cleaned, on one line, in quotes, at most 60 characters. It can neither
 * end the quotes nor begin a sentence of its own.
 * @param otherwise what stands for a missing one, without quotes
 */
export function quoted(text: string | null | undefined, otherwise = "unnamed"): string {
  const line = shortLine(text ?? "");
  return line === "" ? otherwise : `"${withoutQuotes(line)}"`;
}

/** The same without quotes, for a place of its own such as a choice in a list. */
export function shortLine(text: string): string {
  const line = cleanLine(text);
  const letters = [...line];
  return letters.length > MOST_CHARACTERS ? `${letters.slice(0, MOST_CHARACTERS - 1).join("")}…` : line;
}

/** Text that cannot end the quotes it is put into. */
export function withoutQuotes(text: string): string {
  return text.replace(/["“”„‟«»〝〞＂]/g, "'");
}
