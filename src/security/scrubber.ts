import type { Json } from "../values/json.js";
import { type Spellings, spellingsOf, withoutForms } from "./remove-forms.js";
import type { Secret } from "./secret.js";
import { isSecretKey, REMOVED, removeShapes } from "./secret-shapes.js";

/** Takes secrets out of everything that leaves the process. One instance serves all outputs. */
export interface Scrubber {
  /** From now on every spelling of this value is removed, whatever it is part of. */
  remember(secret: Secret): void;
  /** Plain text, such as a line for stderr: by value and by shape. */
  scrubText(text: string): string;
  /** A JSON value: known values and shapes in its strings and keys, whole values under keys that name a secret. */
  scrubValue(value: Json): Json;
  /** One serialised JSON message; the answer is valid JSON again. */
  scrubMessage(line: string): string;
}

/** Shorter values would turn up by chance in ordinary text; no real cookie or token is that short. */
const SHORTEST = 12;

/** Tokens change hourly and live an hour, so a bounded memory forgets only what has long expired. */
const MOST_REMEMBERED = 16;

const DEEPEST = 200;

const UNREADABLE = JSON.stringify({
  jsonrpc: "2.0",
  id: null,
  error: { code: -32603, message: "Internal error: the answer could not be made safe to send." },
});

export function createScrubber(): Scrubber {
  const remembered = new Map<string, Spellings>();

  function remember(secret: Secret): void {
    const value = secret.reveal();
    if (value.length < SHORTEST) return;
    const spellings = remembered.get(value) ?? spellingsOf(value);
    remembered.delete(value);
    remembered.set(value, spellings);
    const oldest = remembered.keys().next();
    if (remembered.size > MOST_REMEMBERED && !oldest.done) remembered.delete(oldest.value);
  }

  function removeValues(text: string): string {
    let cleaned = text;
    for (const spellings of remembered.values()) cleaned = withoutForms(cleaned, spellings);
    return cleaned;
  }

  const scrubText = (text: string) => removeShapes(removeValues(text));

  function scrubValue(value: Json, depth = 0): Json {
    if (typeof value === "string") return scrubText(value);
    if (value === null || typeof value !== "object") return value;
    if (depth >= DEEPEST) return REMOVED;
    if (Array.isArray(value)) return value.map((item) => scrubValue(item, depth + 1));
    const entries = Object.entries(value).map(([key, item]): [string, Json] => [
      scrubText(key),
      isSecretKey(key) && item !== null ? REMOVED : scrubValue(item, depth + 1),
    ]);
    return Object.fromEntries(entries);
  }

  function scrubMessage(line: string): string {
    const withoutValues = removeValues(line);
    try {
      const message: Json = JSON.parse(withoutValues);
      return JSON.stringify(scrubValue(message));
    } catch {
      return UNREADABLE;
    }
  }

  return { remember, scrubText, scrubValue: (value) => scrubValue(value), scrubMessage };
}
