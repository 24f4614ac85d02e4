// Generated from specs/tools/reference/tp_list_athletes.yaml by `npm run codegen`. Do not edit.
import { rosterAthleteSchema } from "../views/reference.js";
import type { TpListAthletesInput, TpListAthletesOutput } from "../../types.js";
import * as z from "zod";

export const input: z.ZodType<TpListAthletesInput> = z.strictObject({});

export const output: z.ZodType<TpListAthletesOutput> = z.object({
  athletes: z.array(rosterAthleteSchema),
  count: z.number(),
  message: z.string().optional(),
});
