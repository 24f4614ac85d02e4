// Generated from specs/tools/reference/tp_get_profile.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import type { TpGetProfileInput, TpGetProfileOutput } from "../../types.js";
import { accountLevelSchema } from "../views/reference.js";

export const input: z.ZodType<TpGetProfileInput> = z.strictObject({});

export const output: z.ZodType<TpGetProfileOutput> = z.object({
  athlete_id: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  account_type: z.string().nullable(),
  account: accountLevelSchema.optional(),
  time_zone: z.string().nullable().optional(),
  is_coach: z.boolean().optional(),
});
