// Generated from specs/tools/coach/tp_create_group.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { string } from "../../../src/values/scalar-types.js";
import type { TpCreateGroupInput, TpCreateGroupOutput } from "../../types.js";
import { groupListedSchema } from "../views/coach.js";

export const input: z.ZodType<TpCreateGroupInput> = z.strictObject({
  name: z.string().min(1).max(100),
});

export const output: z.ZodType<TpCreateGroupOutput> = z.object({
  id: string,
  name: string,
  group: groupListedSchema,
});
