// Generated from specs/tools/reference/tp_get_profile.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullishBoolean, nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpGetProfileInput, TpGetProfileOutput } from "../../types.js";
import { accountLevelSchema } from "../views/reference.js";

export const input: z.ZodType<TpGetProfileInput> = z.strictObject({});

export const output: z.ZodType<TpGetProfileOutput> = z.object({
  athlete_id: string,
  name: nullishString,
  email: nullishString,
  account_type: nullishString,
  account: accountLevelSchema.nullable().optional(),
  time_zone: nullishString,
  is_coach: nullishBoolean,
});
