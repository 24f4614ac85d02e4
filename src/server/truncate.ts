import { isObject } from "../values/json.js";

/** About 8,000 tokens: what a model can use of one result, far below every client's limit. */
export const MOST_CHARACTERS = 30_000;

/** More places than this never need cutting: each cut takes away what is too much in one of them. */
const MOST_CUTS = 10;
/** What `truncated` itself may take. */
const ROOM_FOR_TRUNCATED = 600;

/** Cuts the heaviest lists and texts until the result fits, and says in `truncated` what was cut and how to see the rest. */
export function truncated(result: Record<string, unknown>): Record<string, unknown> {
  if (sizeOf(result) <= MOST_CHARACTERS) return result;
  const cuts: string[] = [];
  let current = result;
  while (cuts.length < MOST_CUTS) {
    const excess = sizeOf(current) - (MOST_CHARACTERS - ROOM_FOR_TRUNCATED);
    const cut = excess > 0 ? shortenedField(current, excess, "") : undefined;
    if (!cut) break;
    current = cut.value;
    cuts.push(cut.what);
  }
  const advice = "Ask for a shorter range, the concise form or one item to see the rest.";
  return { truncated: `${cuts.join(" ").slice(0, ROOM_FOR_TRUNCATED - 150)} ${advice}`, ...current };
}

interface Cut<T> {
  value: T;
  what: string;
}

/** Takes about `excess` characters out of the heaviest field. */
function shortenedField(
  object: Record<string, unknown>,
  excess: number,
  path: string,
): Cut<Record<string, unknown>> | undefined {
  const [heaviest] = Object.entries(object).sort(([, a], [, b]) => sizeOf(b) - sizeOf(a));
  if (!heaviest) return undefined;
  const [field, inner] = heaviest;
  const cut = shortened(inner, excess, path === "" ? field : `${path}.${field}`);
  return cut && { value: { ...object, [field]: cut.value }, what: cut.what };
}

function shortened(value: unknown, excess: number, path: string): Cut<unknown> | undefined {
  if (typeof value === "string") return shortenedText(value, excess, path);
  if (!Array.isArray(value)) return isObject(value) ? shortenedField(value, excess, path) : undefined;
  if (value.length > 1) return shortenedList(value, excess, path);
  const cut = shortened(value[0], excess, `${path}[0]`);
  return cut && { value: [cut.value], what: cut.what };
}

/** Whole items from the start, at least one: what is too much within that one is cut next. */
function shortenedList(list: readonly unknown[], excess: number, path: string): Cut<unknown[]> {
  const room = sizeOf(list) - excess;
  let used = 2;
  const end = list.findIndex((item) => {
    used += sizeOf(item) + 1;
    return used > room;
  });
  const kept = list.slice(0, Math.max(1, Math.min(end, list.length - 1)));
  return { value: kept, what: `${path}: the first ${kept.length} of ${list.length} are shown.` };
}

/** In proportion, as some characters take several in JSON. */
function shortenedText(text: string, excess: number, path: string): Cut<string> | undefined {
  const size = sizeOf(text);
  const kept = Math.floor((text.length * Math.max(0, size - excess)) / size);
  const start = text.slice(0, kept).replace(/[\uD800-\uDBFF]$/, "");
  return start.length < text.length
    ? {
        value: `${start}…`,
        what: `${path}: the first ${start.length} of ${text.length} characters are shown.`,
      }
    : undefined;
}

function sizeOf(value: unknown): number {
  return (JSON.stringify(value) ?? "").length;
}
