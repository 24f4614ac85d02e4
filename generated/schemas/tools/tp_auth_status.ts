// Generated from specs/tools/reference/tp_auth_status.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import type { TpAuthStatusInput, TpAuthStatusOutput } from "../../types.js";

export const input: z.ZodType<TpAuthStatusInput> = z.strictObject({});

export const output: z.ZodType<TpAuthStatusOutput> = z.object({
  valid: z.boolean(),
  athlete_id: z.string().nullable(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  storage: z.string().optional(),
  message: z.string(),
  action_needed: z.string().nullable(),
});
