import * as z from "zod";

/** The plain scalars of answers, made once for all schemas: one with 90 fields is then built in a moment. */

export const string = z.string();
/** Missing, null or a text; the others likewise. */
export const nullishString = string.nullish();

export const number = z.number();
export const nullishNumber = number.nullish();

export const boolean = z.boolean();
export const nullishBoolean = boolean.nullish();
