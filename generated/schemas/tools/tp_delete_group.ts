// Generated from specs/tools/coach/tp_delete_group.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import type { TpDeleteGroupInput, TpDeleteGroupOutput } from "../../types.js";
import { groupListedSchema } from "../views/coach.js";

export const input: z.ZodType<TpDeleteGroupInput> = z.strictObject({
  group_id: z.string(),
});

export const output: z.ZodType<TpDeleteGroupOutput> = z.object({
  deleted: groupListedSchema,
});
