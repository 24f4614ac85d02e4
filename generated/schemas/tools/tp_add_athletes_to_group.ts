// Generated from specs/tools/coach/tp_add_athletes_to_group.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { string } from "../../../src/values/scalar-types.js";
import type { TpAddAthletesToGroupInput, TpAddAthletesToGroupOutput } from "../../types.js";

export const input: z.ZodType<TpAddAthletesToGroupInput> = z.strictObject({
  group_id: z.string(),
  athlete_ids: z.array(z.string()).min(1).max(50),
});

export const output: z.ZodType<TpAddAthletesToGroupOutput> = z.object({
  group_id: string,
  name: string,
  added: z.array(
    z.object({
      athlete_id: string,
      name: string,
    }),
  ),
  already_in_it: z.array(string),
});
