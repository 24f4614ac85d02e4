import * as z from "zod";

/** No quantity is larger than JavaScript counts, and an id that is would be read as another one: such a value is left out, and said. */
export const wireNumber = z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);
export const optionalWireNumber = wireNumber.optional();

/** A number that may be missing; TrainingPeaks also sends the text "NaN" for it (performance data). */
export const looseNumber = z.preprocess((value) => (value === "NaN" ? null : value), wireNumber.nullable());
export const optionalLooseNumber = looseNumber.optional();
