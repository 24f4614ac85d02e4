import { z } from "zod";

/** Input types of tools. They stand here and not in zod's own forms, which would put long patterns into `tools/list`. */

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?$/;

/** A calendar day that exists: `2026-04-14`. */
export const day = z.string().refine(isDay, "expected a day as YYYY-MM-DD, for example 2026-04-14");

/** A day, or a day with a local time; the time comes out as `2026-04-14T16:45:00`. */
export const dayOrDateTime = z
  .string()
  .refine(
    (text) => isDay(text) || isDateTime(text),
    "expected YYYY-MM-DD, or YYYY-MM-DDTHH:MM:SS local time without a zone",
  )
  .transform((text) => (isDay(text) ? text : withSeconds(text)));

/** An id of TrainingPeaks, given as text or number; only plain digits. */
export const numericId = z
  .union([z.string(), z.number()])
  .refine(
    (id) => /^[1-9]\d*$/.test(String(id)) && Number.isSafeInteger(Number(id)),
    "expected an id: digits only, for example 3900000101",
  )
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

/** Whether `text` is a day of the calendar: 2026-02-30 is not. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isDateTime(text: string): boolean {
  const [, date = "", hour, minute, second = "0"] = DATE_TIME.exec(text) ?? [];
  return isDay(date) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

function withSeconds(text: string): string {
  const iso = text.replace(" ", "T");
  return iso.length === 16 ? `${iso}:00` : iso;
}
