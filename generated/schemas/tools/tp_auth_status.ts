// Generated from specs/tools/reference/tp_auth_status.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { boolean, nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpAuthStatusInput, TpAuthStatusOutput } from "../../types.js";

export const input: z.ZodType<TpAuthStatusInput> = z.strictObject({});

export const output: z.ZodType<TpAuthStatusOutput> = z.object({
  valid: boolean,
  athlete_id: nullishString,
  name: nullishString,
  email: nullishString,
  storage: nullishString,
  message: string,
  action_needed: nullishString,
});
