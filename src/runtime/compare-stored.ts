/** A field that was sent and is stored otherwise. */
export interface NotApplied {
  field: string;
  asked: unknown;
  stored: unknown;
}

/** The part of an object that a write touches. */
export type Fields = Record<string, unknown>;

/** Relative difference up to which two numbers are the same: hours and metres come back rounded. */
const TOLERANCE = 1e-4;

/** The fields of `body` that differ from `before`, or all of them when there was nothing before. */
export function changedFields(body: unknown, before: object | undefined): Fields {
  if (!isObject(body)) return {};
  const given = Object.entries(body).filter(([, value]) => value !== undefined);
  if (!before) return Object.fromEntries(given);
  const old = before as Fields;
  return Object.fromEntries(given.filter(([field, value]) => !isStored(value, old[field])));
}

/**
 * Compares what was sent with what is stored now, field by field.
 * A 2xx is not proof: TrainingPeaks drops fields it does not know without a word (KB-33, 41, 52, 72, 83, 96).
 */
export function findNotApplied(sent: Fields, stored: unknown): NotApplied[] {
  const found = isObject(stored) ? stored : {};
  return Object.entries(sent)
    .filter(([field, asked]) => !isStored(asked, found[field]))
    .map(([field, asked]) => ({ field, asked, stored: found[field] ?? null }));
}

/** Whether `stored` says what was asked. Empty and missing are the same; a stored object may say more than was asked. */
export function isStored(asked: unknown, stored: unknown): boolean {
  if (isEmpty(asked)) return isEmpty(stored);
  if (typeof asked === "number") return typeof stored !== "object" && isSameNumber(asked, Number(stored));
  if (typeof asked === "string") return isSameText(asked, stored);
  if (Array.isArray(asked))
    return (
      Array.isArray(stored) &&
      asked.length === stored.length &&
      asked.every((item, i) => isStored(item, stored[i]))
    );
  if (isObject(asked)) {
    const object = typeof stored === "string" ? parsed(stored) : stored;
    return isObject(object) && Object.entries(asked).every(([key, value]) => isStored(value, object[key]));
  }
  return asked === stored;
}

function isSameNumber(asked: number, stored: number): boolean {
  return Math.abs(asked - stored) <= TOLERANCE * Math.max(1, Math.abs(asked));
}

/** Text may be JSON that comes back as an object (KB-44), or a local date that comes back with a zone mark. */
function isSameText(asked: string, stored: unknown): boolean {
  if (typeof stored === "number") return asked === String(stored);
  if (isObject(stored)) return isStored(parsed(asked), stored);
  if (typeof stored !== "string") return false;
  if (normalized(asked) === normalized(stored)) return true;
  const structure = parsed(asked);
  return isObject(structure) && isStored(structure, parsed(stored));
}

function normalized(text: string): string {
  const local = /^(\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2})?)(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(
    text,
  )?.[1];
  return (local ?? text)
    .replace(/T00:00:00$/, "")
    .replace(/\r\n/g, "\n")
    .trim();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)
  );
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
