// Generated from specs/tools/reference/tp_list_athletes.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullishString, number } from "../../../src/values/scalar-types.js";
import type { TpListAthletesInput, TpListAthletesOutput } from "../../types.js";
import { rosterAthleteSchema } from "../views/reference.js";

export const input: z.ZodType<TpListAthletesInput> = z.strictObject({});

export const output: z.ZodType<TpListAthletesOutput> = z.object({
  athletes: z.array(rosterAthleteSchema),
  count: number,
  message: nullishString,
});
