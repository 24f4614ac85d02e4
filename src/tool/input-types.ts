import * as z from "zod";
import { isDay } from "../values/day.js";

/** Input types of tools. They stand here and not in zod's own forms, which would put long patterns into `tools/list`. */

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/;
/** The year first: `2026-04-14`, `20260414`, `2026/4/1`; then perhaps a time. Other orders have two readings. */
const YEAR_FIRST = /^(\d{4})(?:(\d{2})(\d{2})|[-/.](\d{1,2})[-/.](\d{1,2}))(?:[T ](.+))?$/;

/** A calendar day that exists: `2026-04-14`. */
export const day = z
  .string()
  .transform(plainDate)
  .transform((text) => text.replace(/T00:00(:00)?$/, ""))
  .refine(isDay, { error: ({ input }) => dayAdvice(String(input)) });

/** A day, or a day with a local time; the time comes out as `2026-04-14T16:45:00`. */
export const dayOrDateTime = z
  .string()
  .transform(plainDate)
  .refine((text) => isDay(text) || isDateTime(text), { error: ({ input }) => dateTimeAdvice(String(input)) })
  .transform((text) => (isDay(text) ? text : withSeconds(text)));

/** Words with commas between them, as TrainingPeaks keeps tags; a list of words is joined. */
export function commaList(text: z.ZodString): z.ZodType<string> {
  return z.preprocess(joined, text);
}

/** An id of TrainingPeaks, given as text or number; only plain digits. */
export const numericId = z
  .custom<string | number>(isId, "expected an id: digits only, for example 3900000101")
  .transform(Number);

/** One of the words; `understood` has put right capitals and everyday names before. */
export function oneOf<const Word extends string>(
  words: readonly [Word, ...Word[]],
  aliases?: Readonly<Record<string, Word>>,
): z.ZodType<Word> {
  return aliases ? z.enum(words).meta({ aliases }) : z.enum(words);
}

export const wholeNumber = z.number().refine(Number.isSafeInteger, "expected a whole number");

function isId(id: unknown): boolean {
  if (typeof id !== "string" && typeof id !== "number") return false;
  return /^[1-9]\d*$/.test(String(id)) && Number.isSafeInteger(Number(id));
}

/** What would be right instead of a text that is not a day. */
function dayAdvice(text: string): string {
  const date = text.slice(0, 10);
  if (isDay(date) && /^[T ]/.test(text.slice(10))) return `expected only the day: ${date}`;
  if (DAY.test(text)) return noSuchDay(text);
  return `expected a day as YYYY-MM-DD, for example ${dayMeant(text) ?? "2026-04-14"}`;
}

function dateTimeAdvice(text: string): string {
  const [, date = "", zone] = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]+(Z|[+-][\d:]+)?)?$/.exec(text) ?? [];
  if (date !== "" && !isDay(date)) return noSuchDay(date);
  if (zone) return `expected local time without a zone, for example ${date}T16:45:00`;
  const day = dayMeant(text);
  return `expected YYYY-MM-DD, or YYYY-MM-DDTHH:MM:SS local time, for example ${day ?? "2026-04-14T16:45:00"}`;
}

/** `14.04.2026` and `4/14/2026` have one reading each; `04.05.2026` has two, and both are told. */
export function dayMeant(text: string): string | undefined {
  const [, first = "", second = "", year = ""] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const pairs = [
    [second, first],
    [first, second],
  ];
  const days = pairs.map(
    ([month = "", date = ""]) => `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`,
  );
  return [...new Set(days.filter(isDay))].join(" or ") || undefined;
}

/** @param text a day in form only: 2026-02-30 */
function noSuchDay(text: string): string {
  const [year = 0, month = 0] = text.split("-").map(Number);
  if (month < 1 || month > 12) return "there is no such month";
  return `${text.slice(0, 7)} has ${new Date(Date.UTC(year, month, 0)).getUTCDate()} days`;
}

/** A date with the year first in the form `2026-04-14T16:45:00`; any other text as it is. */
function plainDate(text: string): string {
  const [, year, m1, d1, m2 = "", d2 = "", time] = YEAR_FIRST.exec(text.trim()) ?? [];
  if (year === undefined) return text;
  const date = `${year}-${m1 ?? m2.padStart(2, "0")}-${d1 ?? d2.padStart(2, "0")}`;
  return time === undefined ? date : `${date}T${plainTime(time)}`;
}

/** `16:45:00.000` and `164500` as `16:45:00`: nothing here is planned to a fraction of a second. */
function plainTime(time: string): string {
  return time
    .replace(/^(\d{2})(\d{2})(\d{2})?$/, (_, hour, minute, second = "00") => `${hour}:${minute}:${second}`)
    .replace(/^(\d{2}:\d{2}:\d{2})\.\d+$/, "$1");
}

function isDateTime(text: string): boolean {
  const [, date = "", hour, minute, second = "0"] = DATE_TIME.exec(text) ?? [];
  return isDay(date) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

function withSeconds(text: string): string {
  return text.length === 16 ? `${text}:00` : text;
}

/** A list of words, or its JSON text, as one text; a word with a comma in it would become two, so that list stays as it is. */
function joined(given: unknown): unknown {
  const list = typeof given === "string" && given.trimStart().startsWith("[") ? listIn(given) : given;
  const isWords = Array.isArray(list) && list.length > 0 && list.every(isWord);
  return isWords ? list.map((word) => word.trim()).join(",") : given;
}

function isWord(word: unknown): word is string {
  return typeof word === "string" && word.trim() !== "" && !word.includes(",");
}

function listIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
