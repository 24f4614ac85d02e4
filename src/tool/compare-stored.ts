import { type Fields, isObject } from "../values/json.js";

/** A field that was sent and is stored otherwise. `field` is a path such as `zones[2].maximum`. */
export interface NotApplied {
  field: string;
  asked: unknown;
  stored: unknown;
}

/** Relative difference up to which two numbers are the same: hours and metres come back rounded. */
const TOLERANCE = 1e-4;
/** Longest text of a value that is repeated in a result. */
const MOST_SHOWN = 200;

/** The fields of `body` that differ from `before`, or all of them when there was nothing before. */
export function changedFields(body: unknown, before: object | undefined): Fields {
  if (!isObject(body)) return {};
  const given = Object.entries(body).filter(([, value]) => value !== undefined);
  if (!before) return Object.fromEntries(given);
  const old: Fields = { ...before };
  return Object.fromEntries(given.filter(([field, value]) => !isStored(value, old[field])));
}

/**
 * Compares what was sent with what is stored now, field by field.
 * A 2xx is not proof: TrainingPeaks drops fields it does not know without a word (KB-33, 41, 52, 72, 83, 96).
 */
export function findNotApplied(sent: Fields, stored: unknown): NotApplied[] {
  const found = isObject(stored) ? stored : {};
  return Object.entries(sent).flatMap(([field, asked]) => differences(field, asked, found[field]));
}

/** Whether `stored` says what was asked. Empty, missing and false are the same; a stored object may say more than was asked. */
export function isStored(asked: unknown, stored: unknown): boolean {
  return differences("", asked, stored).length === 0;
}

/** The innermost places where `stored` does not say what was asked. JSON may come back as text or as an object (KB-44). */
function differences(field: string, asked: unknown, stored: unknown): NotApplied[] {
  const wanted = opened(asked);
  const found = opened(stored);
  if (Array.isArray(wanted) && Array.isArray(found) && wanted.length === found.length)
    return wanted.flatMap((item, index) => differences(`${field}[${index}]`, item, found[index]));
  if (isObject(wanted) && isObject(found))
    return Object.entries(wanted).flatMap(([key, value]) =>
      differences(`${field}.${key}`, value, found[key]),
    );
  return isSame(asked, stored) ? [] : [{ field, asked: brief(asked), stored: brief(stored) }];
}

function isSame(asked: unknown, stored: unknown): boolean {
  if (isEmpty(asked)) return isEmpty(stored);
  if (typeof asked === "number") return isSameNumber(asked, numberFrom(stored));
  if (typeof asked === "string" && typeof stored === "number") return asked === String(stored);
  if (typeof asked === "string" && typeof stored === "string") return plainText(asked) === plainText(stored);
  return asked === stored;
}

/** Whole numbers must agree exactly: ids are large, and one too many is another record. */
function isSameNumber(asked: number, stored: number): boolean {
  if (asked === stored) return true;
  if (Number.isInteger(asked) && Number.isInteger(stored)) return false;
  return Math.abs(asked - stored) <= TOLERANCE * Math.max(1, Math.abs(asked));
}

function numberFrom(stored: unknown): number {
  if (typeof stored === "number") return stored;
  return typeof stored === "string" && stored.trim() !== "" ? Number(stored) : Number.NaN;
}

/** A local date may come back with a zone mark, a fraction or midnight, and text with other line ends. */
function plainText(text: string): string {
  const date = /^(\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2})?)(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(text);
  return (date?.[1] ?? text)
    .replace(/T00:00:00$/, "")
    .replace(/\r\n/g, "\n")
    .trim();
}

/** The object or list that a text holds as JSON; anything else as it is. */
function opened(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** A value short enough to be repeated in a result. */
function brief(value: unknown): unknown {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "null");
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : (value ?? null);
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === "" ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  );
}
