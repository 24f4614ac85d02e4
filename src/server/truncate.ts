import type { Paging } from "../tool/paging.js";
import { isObject } from "../values/json.js";
import { type Cut, cutByDay, cutList, cutText, type Page, sizeOf } from "./cuts.js";

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

const ADVICE = "Ask for a shorter range, the concise form or one item to see the rest.";
/** Of the result of a change: it can't be asked for again. */
const NO_PAGES: Paging = { byDay: true, skipped: false };

type Fields = Record<string, unknown>;

/**
 * Cuts the heaviest lists and texts until the result fits. `truncated` says what was cut; `shown`, `of` and `next` tell of the first
 * list how much there is and how to see the rest. Of lists by day the newest stay, of any other the first from the offset on.
 */
export function truncated(whole: Fields, paging: Paging = NO_PAGES): Fields {
  const result = paging.offset && !paging.skipped ? from(paging.offset, whole) : whole;
  if (JSON.stringify(result).length <= SURELY_FITS || sizeOf(result) <= ROOM) return result;
  const cuts: Cut<unknown>[] = [];
  let current = result;
  while (cuts.length < MOST_CUTS) {
    const excess = sizeOf(current) - (ROOM - ROOM_FOR_TRUNCATED);
    const cut = excess > 0 ? shortenedField(current, excess, "", paging.byDay) : undefined;
    if (!cut) break;
    current = cut.value;
    cuts.push(cut);
  }
  const page = cuts.find((cut) => cut.page)?.page;
  const told = page && pageTold(page, whole, paging);
  const what = cuts.map((cut) => cut.what).join(" ");
  return {
    truncated: `${what.slice(0, CHARACTERS_OF_TRUNCATED)} ${told?.next ?? ADVICE}`,
    ...told,
    ...withoutPage(current, told),
  };
}

/** A tool that leaves items out itself knows better how many there are. */
function pageTold({ shown, of, before }: Page, whole: Fields, { offset, skipped }: Paging) {
  const ahead = offset ?? 0;
  const all = skipped && typeof whole.of === "number" ? whole.of : of + ahead;
  if (before !== undefined)
    return { shown, of: all, next: `Ask up to ${before} (end_date) to see the earlier ones.` };
  const next = offset === undefined ? ADVICE : `Call again with offset ${ahead + shown} to see the rest.`;
  return { shown, of: all, next };
}

/** What the tool said of its page before it was cut. */
function withoutPage(result: Fields, told: object | undefined): Fields {
  if (!told) return result;
  return Object.fromEntries(Object.entries(result).filter(([name]) => !Object.hasOwn(told, name)));
}

/** The result from the item on that is asked for, of the list that is cut first when there is too much. */
function from(offset: number, value: Fields): Fields {
  const heaviest = heaviestOf(value);
  if (!heaviest) return value;
  const [field, inner] = heaviest;
  if (Array.isArray(inner)) return { ...value, [field]: inner.slice(offset) };
  return isObject(inner) ? { ...value, [field]: from(offset, inner) } : value;
}

function heaviestOf(object: Fields): [string, unknown] | undefined {
  const [heaviest] = Object.entries(object)
    .map(([field, inner]) => ({ field, inner, size: sizeOf(inner) }))
    .sort((a, b) => b.size - a.size);
  return heaviest && [heaviest.field, heaviest.inner];
}

/** Takes about `excess` tokens out of the heaviest field, and of lists by day beside it: they tell of the same days then. */
function shortenedField(
  object: Fields,
  excess: number,
  path: string,
  byDay: boolean,
): Cut<Fields> | undefined {
  const heaviest = heaviestOf(object);
  if (!heaviest) return undefined;
  const [field, inner] = heaviest;
  const days = byDay ? cutByDay(object, field, excess, path) : undefined;
  if (days) return days;
  const cut = shortened(inner, excess, path === "" ? field : `${path}.${field}`, byDay);
  return cut && { ...cut, value: { ...object, [field]: cut.value } };
}

function shortened(value: unknown, excess: number, path: string, byDay: boolean): Cut<unknown> | undefined {
  if (typeof value === "string") return cutText(value, excess, path);
  if (!Array.isArray(value)) return isObject(value) ? shortenedField(value, excess, path, byDay) : undefined;
  if (value.length > 1) return cutList(value, excess, path);
  const cut = shortened(value[0], excess, `${path}[0]`, byDay);
  return cut && { ...cut, value: [cut.value] };
}
