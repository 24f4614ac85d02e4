import { quoted as inQuotes } from "../values/quoted.js";

/** A name or title somebody wrote, for a sentence of ours: cleaned, on one line, in quotes, at most 60 characters. */
export function quoted(text: string | null | undefined, otherwise?: string): string {
  return inQuotes(text, otherwise);
}
