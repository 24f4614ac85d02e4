// Generated from specs/tools/coach/tp_remove_athletes_from_group.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { string } from "../../../src/values/scalar-types.js";
import type { TpRemoveAthletesFromGroupInput, TpRemoveAthletesFromGroupOutput } from "../../types.js";

export const input: z.ZodType<TpRemoveAthletesFromGroupInput> = z.strictObject({
  group_id: z.string(),
  athlete_ids: z.array(z.string()).min(1).max(50),
});

export const output: z.ZodType<TpRemoveAthletesFromGroupOutput> = z.object({
  group_id: string,
  name: string,
  removed: z.array(
    z.object({
      athlete_id: string,
      name: string,
    }),
  ),
  not_in_it: z.array(string),
});
