import * as z from "zod";

/** A number that may be missing; TrainingPeaks also sends the text "NaN" for it (performance data). */
export const looseNumber = z.preprocess((value) => (value === "NaN" ? null : value), z.number().nullable());
export const optionalLooseNumber = looseNumber.optional();
