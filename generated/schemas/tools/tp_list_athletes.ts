// Generated from specs/tools/reference/tp_list_athletes.yaml by `npm run codegen`. Do not edit.
import { rosterAthleteSchema } from "../views/reference.js";
import type { TpListAthletesInput, TpListAthletesOutput } from "../../types.js";
import { z } from "zod";

export const input = z.strictObject({}) satisfies z.ZodType<TpListAthletesInput>;

export const output = z.object({
  athletes: z.array(rosterAthleteSchema),
  count: z.number(),
  message: z.string().optional(),
}) satisfies z.ZodType<TpListAthletesOutput>;
