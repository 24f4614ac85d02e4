import * as z from "zod";

/** No quantity is larger than JavaScript counts, and an id that is would be read as another one: such a value is left out, and said. */
export const wireNumber = z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);

/** A quantity that some write as text: another text is none, and is left out like every wrong value. */
export const numberText = z.string().regex(/^\s*(-?\d+(\.\d+)?)?\s*$/);

/** JSON as text, encoded once or twice, or nothing; whether it is right to its end is told by who reads it. */
export const isJsonText = (value: unknown): boolean =>
  typeof value === "string" && /^\s*([[{"]|null\s*$|$)/.test(value);
export const jsonText = z.string().refine(isJsonText);

/** A number that may be missing; TrainingPeaks also sends the text "NaN" for it (performance data). */
export const looseNumber = z.preprocess((value) => (value === "NaN" ? null : value), wireNumber.nullable());
export const optionalLooseNumber = looseNumber.optional();
