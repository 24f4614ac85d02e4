// Generated from specs/tools/reference/tp_auth_status.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { boolean, nullableString, optionalString, string } from "../../../src/values/scalar-types.js";
import type { TpAuthStatusInput, TpAuthStatusOutput } from "../../types.js";

export const input: z.ZodType<TpAuthStatusInput> = z.strictObject({});

export const output: z.ZodType<TpAuthStatusOutput> = z.object({
  valid: boolean,
  athlete_id: nullableString,
  name: nullableString,
  email: nullableString,
  storage: optionalString,
  message: string,
  action_needed: nullableString,
});
