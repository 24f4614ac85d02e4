import { cleanText } from "../values/clean-text.js";
import { quoted as inQuotes } from "../values/quoted.js";

/** A name or title somebody wrote, for a sentence of ours: cleaned, on one line, in quotes, at most 60 characters. */
export function quoted(text: string | null | undefined, otherwise?: string): string {
  return inQuotes(text, otherwise);
}

/** An id as answers give it; nothing where there is none. */
export function textOf(id: number | string | null | undefined): string | undefined {
  return id === null || id === undefined ? undefined : String(id);
}

/** Whether two texts read the same: what nobody sees does not count, for it is cleaned out of what we write. */
export function readsSame(one: string | null | undefined, other: string | null | undefined): boolean {
  return cleanText(one ?? "").trim() === cleanText(other ?? "").trim();
}
