import * as z from "zod";
import { isDay } from "../values/day.js";

/** Input types of tools. They stand here and not in zod's own forms, which would put long patterns into `tools/list`. */

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?$/;

/** A calendar day that exists: `2026-04-14`. */
export const day = z.string().refine(isDay, { error: ({ input }) => dayAdvice(String(input)) });

/** A day, or a day with a local time; the time comes out as `2026-04-14T16:45:00`. */
export const dayOrDateTime = z
  .string()
  .refine((text) => isDay(text) || isDateTime(text), { error: ({ input }) => dateTimeAdvice(String(input)) })
  .transform((text) => (isDay(text) ? text : withSeconds(text)));

/** An id of TrainingPeaks, given as text or number; only plain digits. */
export const numericId = z
  .custom<string | number>(isId, "expected an id: digits only, for example 3900000101")
  .transform(Number);

/** One of the words; capitals do not matter. */
export function oneOf<const Word extends string>(words: readonly [Word, ...Word[]]): z.ZodType<Word> {
  const exact = new Map(words.map((word) => [word.toLowerCase(), word]));
  return z.preprocess(
    (given) => (typeof given === "string" ? (exact.get(given.toLowerCase()) ?? given) : given),
    z.enum(words),
  );
}

export const wholeNumber = z.number().refine(Number.isSafeInteger, "expected a whole number");

function isId(id: unknown): boolean {
  if (typeof id !== "string" && typeof id !== "number") return false;
  return /^[1-9]\d*$/.test(String(id)) && Number.isSafeInteger(Number(id));
}

/** What would be right instead of a text that is no day. */
function dayAdvice(text: string): string {
  const date = text.slice(0, 10);
  if (isDay(date) && /^[T ]/.test(text.slice(10))) return `expected only the day: ${date}`;
  if (DAY.test(text)) return noSuchDay(text);
  return "expected a day as YYYY-MM-DD, for example 2026-04-14";
}

function dateTimeAdvice(text: string): string {
  const [, date = "", zone] = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]+(Z|[+-][\d:]+)?)?$/.exec(text) ?? [];
  if (date !== "" && !isDay(date)) return noSuchDay(date);
  if (zone) return `expected local time without a zone, for example ${date}T16:45:00`;
  return "expected YYYY-MM-DD, or YYYY-MM-DDTHH:MM:SS local time, for example 2026-04-14T16:45:00";
}

/** @param text a day in form only: 2026-02-30 */
function noSuchDay(text: string): string {
  const [year = 0, month = 0] = text.split("-").map(Number);
  if (month < 1 || month > 12) return "there is no such month";
  return `${text.slice(0, 7)} has ${new Date(Date.UTC(year, month, 0)).getUTCDate()} days`;
}

function isDateTime(text: string): boolean {
  const [, date = "", hour, minute, second = "0"] = DATE_TIME.exec(text) ?? [];
  return isDay(date) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

function withSeconds(text: string): string {
  const iso = text.replace(" ", "T");
  return iso.length === 16 ? `${iso}:00` : iso;
}
