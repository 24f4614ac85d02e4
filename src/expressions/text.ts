import { cleanText } from "../values/clean-text.js";
import type { Id, IdText } from "../values/quantity.js";
import { quoted as inQuotes } from "../values/quoted.js";

/** A name or title somebody wrote, for a sentence of ours: cleaned, on one line, in quotes, at most 60 characters. */
export function quoted(text: string | null | undefined, otherwise?: string): string {
  return inQuotes(text, otherwise);
}

type AnyId = Id<string> | IdText<string>;
type TextOf<Given> = Given extends IdText<infer Kind> | Id<infer Kind> ? IdText<Kind> : undefined;

/** An id as answers give it, of the same kind; nothing where there is none. */
export function textOf<Given extends AnyId | null | undefined>(id: Given): TextOf<Given> {
  return (id === null || id === undefined ? undefined : String(id)) as TextOf<Given>;
}

/** Whether two texts read the same: what nobody sees does not count, for it is cleaned out of what we write. */
export function readsSame(one: string | null | undefined, other: string | null | undefined): boolean {
  return cleanText(one ?? "").trim() === cleanText(other ?? "").trim();
}
