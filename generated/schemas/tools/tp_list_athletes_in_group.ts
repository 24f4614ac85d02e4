// Generated from specs/tools/coach/tp_list_athletes_in_group.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpListAthletesInGroupInput, TpListAthletesInGroupOutput } from "../../types.js";

export const input: z.ZodType<TpListAthletesInGroupInput> = z.strictObject({
  group_id: z.string(),
});

export const output: z.ZodType<TpListAthletesInGroupOutput> = z.object({
  group_id: string,
  name: string,
  athletes: z.array(
    z.object({
      athlete_id: string,
      name: nullishString,
    }),
  ),
  count: number,
});
