import { isObject } from "../values/json.js";
import { tokensIn } from "../values/tokens.js";

/** Tokens: what a model can use of one result, far below every client's limit. */
export const MOST_TOKENS = 8_000;
/** The count is an estimate, and may be a tenth too low. */
const ROOM = MOST_TOKENS * 0.9;
/** No text of so few characters has more tokens than that. */
const SURELY_FITS = MOST_TOKENS;

/** More places than this never need cutting: each cut takes away what is too much in one of them. */
const MOST_CUTS = 10;
/** Tokens that `truncated` itself may take, and its characters. */
const ROOM_FOR_TRUNCATED = 200;
const CHARACTERS_OF_TRUNCATED = 450;

/**
 * Cuts the heaviest lists and texts until the result fits. `truncated` says what was cut; `shown`, `of` and `next` tell of the first
 * list how much there is and how to see the rest. Of a list by day the newest stay, of any other the first.
 */
export function truncated(result: Record<string, unknown>): Record<string, unknown> {
  if (JSON.stringify(result).length <= SURELY_FITS || sizeOf(result) <= ROOM) return result;
  const cuts: Cut<unknown>[] = [];
  let current = result;
  while (cuts.length < MOST_CUTS) {
    const excess = sizeOf(current) - (ROOM - ROOM_FOR_TRUNCATED);
    const cut = excess > 0 ? shortenedField(current, excess, "") : undefined;
    if (!cut) break;
    current = cut.value;
    cuts.push(cut);
  }
  const what = cuts.map((cut) => cut.what).join(" ");
  const page = cuts.find((cut) => cut.page)?.page;
  return {
    truncated: `${what.slice(0, CHARACTERS_OF_TRUNCATED)} ${page?.next ?? ADVICE}`,
    ...page,
    ...current,
  };
}

const ADVICE = "Ask for a shorter range, the concise form or one item to see the rest.";

interface Cut<T> {
  value: T;
  what: string;
  /** Of a list. */
  page?: { shown: number; of: number; next: string };
}

/** Takes about `excess` tokens out of the heaviest field. */
function shortenedField(
  object: Record<string, unknown>,
  excess: number,
  path: string,
): Cut<Record<string, unknown>> | undefined {
  const [heaviest] = Object.entries(object)
    .map(([field, inner]) => ({ field, inner, size: sizeOf(inner) }))
    .sort((a, b) => b.size - a.size);
  if (!heaviest) return undefined;
  const { field, inner } = heaviest;
  const cut = shortened(inner, excess, path === "" ? field : `${path}.${field}`);
  return cut && { ...cut, value: { ...object, [field]: cut.value } };
}

function shortened(value: unknown, excess: number, path: string): Cut<unknown> | undefined {
  if (typeof value === "string") return shortenedText(value, excess, path);
  if (!Array.isArray(value)) return isObject(value) ? shortenedField(value, excess, path) : undefined;
  if (value.length > 1) return shortenedList(value, excess, path);
  const cut = shortened(value[0], excess, `${path}[0]`);
  return cut && { ...cut, value: [cut.value] };
}

/** Whole items, at least one: what is too much within that one is cut next. */
function shortenedList(list: readonly unknown[], excess: number, path: string): Cut<unknown[]> {
  const isByDay = ascends(list);
  const wanted = isByDay ? list.toReversed() : list;
  const room = sizeOf(list) - excess;
  let used = 2;
  const end = wanted.findIndex((item) => {
    used += sizeOf(item) + 1;
    return used > room;
  });
  const kept = wanted.slice(0, Math.max(1, Math.min(end, list.length - 1)));
  const lastCut = dayIn(wanted[kept.length]);
  return {
    value: isByDay ? kept.reverse() : kept,
    what: `${path}: the ${isByDay ? "last" : "first"} ${kept.length} of ${list.length} are shown.`,
    page: {
      shown: kept.length,
      of: list.length,
      next: isByDay && lastCut ? `Ask up to ${lastCut} (end_date) to see the earlier ones.` : ADVICE,
    },
  };
}

/** A list by day, oldest first. */
function ascends(list: readonly unknown[]): boolean {
  const [first, last] = [dayIn(list[0]), dayIn(list.at(-1))];
  return first !== undefined && last !== undefined && first < last;
}

function dayIn(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  const day = item.date ?? item.start;
  return typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
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
  return tokensIn(JSON.stringify(value) ?? "");
}
