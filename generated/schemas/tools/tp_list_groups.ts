// Generated from specs/tools/coach/tp_list_groups.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { number } from "../../../src/values/scalar-types.js";
import type { TpListGroupsInput, TpListGroupsOutput } from "../../types.js";
import { groupListedSchema } from "../views/coach.js";

export const input: z.ZodType<TpListGroupsInput> = z.strictObject({});

export const output: z.ZodType<TpListGroupsOutput> = z.object({
  groups: z.array(groupListedSchema),
  count: number,
});
