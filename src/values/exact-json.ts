import { newUuid } from "./random.js";

/**
 * JSON in which nothing is lost that is only carried: numbers that JavaScript can't hold keep their text beside their nearest value.
 * Own code, as no library does it without giving numbers another type, which every schema and sum would have to know.
 */

/** Of an object: its numbers that JavaScript can't hold, as they were written. A copy made by spreading takes it along. */
const WRITTEN = Symbol("numbers as they were written");

type Written = ReadonlyMap<string, string>;
interface Holder {
  [WRITTEN]?: Written;
}

/** Only a text with such digits can hold a number that is not exact. */
const LONG = /\d[\d.]{15}|\d[eE][+-]?\d{3}/;
const TEXT_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * As JSON.parse.
 * @throws SyntaxError, or RangeError for what is nested too deep
 */
export function parseExact(text: string): unknown {
  if (!LONG.test(text)) return JSON.parse(text);
  // Nobody can write a text that looks like a number put aside.
  const aside = newUuid();
  let count = 0;
  const safe = text.replace(TEXT_OR_NUMBER, (token) => {
    if (token.startsWith('"') || isExact(token)) return token;
    count += 1;
    return `"${aside}${token}"`;
  });
  // Also tells what is wrong with the text itself, where putting aside would hide it.
  const plain: unknown = JSON.parse(text);
  if (count === 0) return plain;
  return JSON.parse(safe, function (this: Holder, key: string, value: unknown) {
    if (typeof value !== "string" || !value.startsWith(aside)) return value;
    const written = value.slice(aside.length);
    this[WRITTEN] = new Map(this[WRITTEN]).set(key, written);
    return Number(written);
  });
}

/** As JSON.stringify; a number that is still what was read is written as it was. */
export function stringifyExact(
  value: unknown,
  replaced: (key: string, value: unknown) => unknown = (_, inner) => inner,
): string {
  const aside = newUuid();
  let count = 0;
  const text = JSON.stringify(value, function (this: Holder, key: string, inner: unknown) {
    const written = this[WRITTEN]?.get(key);
    if (written === undefined || Number(written) !== inner) return replaced(key, inner);
    count += 1;
    return aside + written;
  });
  return count === 0 ? text : text.replaceAll(new RegExp(`"${aside}([^"]+)"`, "g"), "$1");
}

/**
 * What a checked copy of a value does not carry by itself: how its numbers were written, and fields that are named like the prototype.
 * @returns the copy
 */
export function withExact<T>(copy: T, of: unknown): T {
  if (!isHolder(copy) || !isHolder(of) || Object.is(copy, of)) return copy;
  if (of[WRITTEN]) copy[WRITTEN] = of[WRITTEN];
  for (const [key, value] of Object.entries(of))
    if (Object.hasOwn(copy, key)) withExact(Reflect.get(copy, key), value);
    else if (key === "__proto__") Object.defineProperty(copy, key, { ...OWN, value });
  return copy;
}

const OWN = { configurable: true, enumerable: true, writable: true };

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null;
}

/** Whether a number means the same when JavaScript has read it; `1.50` and `1.5` do. */
function isExact(token: string): boolean {
  const read = String(Number(token));
  return read === token || decimal(read) === decimal(token);
}

/** Digits without zeros around them, and the power of ten that the last one counts. */
function decimal(token: string): string {
  const [, sign = "", whole = "", fraction = "", power = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const kept = digits.replace(/0+$/, "");
  if (kept === "") return "0";
  return `${sign}${kept}e${Number(power) - fraction.length + digits.length - kept.length}`;
}
