/** An object of JSON, its values not looked at yet. */
export type Fields = { readonly [key: string]: unknown };

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a field was given; models send null for what they leave out. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

const PLAIN_NUMBER = /^\d+(\.\d+)?$/;

/** A number, or text of only digits with an optional fraction; undefined for all else, booleans and NaN too. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === "string") return PLAIN_NUMBER.test(value) ? numberOf(Number(value)) : undefined;
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  return value === 0 ? 0 : value;
}

/** A number between two bounds, both included. */
export function numberWithin(value: unknown, lowest: number, highest: number): number | undefined {
  const number = numberOf(value);
  return number !== undefined && number >= lowest && number <= highest ? number : undefined;
}

/** A whole number between two bounds, both included. */
export function integerWithin(value: unknown, lowest: number, highest: number): number | undefined {
  const number = numberWithin(value, lowest, highest);
  return Number.isInteger(number) ? number : undefined;
}

const LONGEST_QUOTE = 40;

/** A value as a message quotes it: short, whatever was sent. */
export function quoted(value: unknown): string {
  if (typeof value === "string") {
    return JSON.stringify(value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value);
  }
  return typeof value === "number" || typeof value === "boolean" ? String(value) : kindOf(value);
}

/** What sort of value this is, in the words of JSON. */
export function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? "text" : `a ${typeof value}`;
}
