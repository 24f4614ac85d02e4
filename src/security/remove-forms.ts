import { encodedForms } from "./encoded-forms.js";
import { REMOVED } from "./secret-shapes.js";

/** The spellings of one value, and how they begin: many begin alike, and a look for the beginnings is enough for most texts. */
export interface Spellings {
  forms: readonly string[];
  heads: readonly string[];
}

/** Characters at the start of a spelling that give it away. What is shorter is of no use to anybody. */
const HEAD = 16;

export function spellingsOf(value: string): Spellings {
  const forms = encodedForms(value);
  return { forms, heads: [...new Set(forms.map((form) => form.slice(0, HEAD)))] };
}

/**
 * Takes all spellings of one value out of a text, cut ones included: titles and messages are cut to a length before they
 * come here. The spelling that agrees longest says how much has to go.
 */
export function withoutForms(text: string, { forms, heads }: Spellings): string {
  const present = heads.filter((head) => text.includes(head));
  if (present.length === 0) return text;
  const kept: string[] = [];
  let from = 0;
  for (let at = firstOf(present, text, 0); at >= 0; at = firstOf(present, text, from)) {
    kept.push(text.slice(from, at));
    from = at + Math.max(...forms.map((form) => agreement(text, at, form)));
  }
  return [...kept, text.slice(from)].join(REMOVED);
}

/** Where the first of the beginnings stands, or -1. */
function firstOf(heads: readonly string[], text: string, from: number): number {
  const places = heads.map((head) => text.indexOf(head, from)).filter((at) => at >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

/** How many characters of a spelling stand in the text at this place. */
function agreement(text: string, at: number, form: string): number {
  let count = 0;
  while (count < form.length && text[at + count] === form[count]) count += 1;
  return count;
}
