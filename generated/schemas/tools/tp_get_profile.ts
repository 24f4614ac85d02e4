// Generated from specs/tools/reference/tp_get_profile.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullableString, nullishString, optionalBoolean, string } from "../../../src/values/scalar-types.js";
import type { TpGetProfileInput, TpGetProfileOutput } from "../../types.js";
import { accountLevelSchema } from "../views/reference.js";

export const input: z.ZodType<TpGetProfileInput> = z.strictObject({});

export const output: z.ZodType<TpGetProfileOutput> = z.object({
  athlete_id: string,
  name: nullableString,
  email: nullableString,
  account_type: nullableString,
  account: accountLevelSchema.optional(),
  time_zone: nullishString,
  is_coach: optionalBoolean,
});
