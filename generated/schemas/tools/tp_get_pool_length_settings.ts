// Generated from specs/tools/settings/tp_get_pool_length_settings.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { boolean, nullishNumber, nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpGetPoolLengthSettingsInput, TpGetPoolLengthSettingsOutput } from "../../types.js";

export const input: z.ZodType<TpGetPoolLengthSettingsInput> = z.strictObject({});

export const output: z.ZodType<TpGetPoolLengthSettingsOutput> = z.object({
  pool_length_settings: z.object({
    default_id: nullishString,
    options: z.array(
      z.object({
        id: string,
        length: nullishNumber,
        units: nullishString,
        label: nullishString,
        is_default: boolean,
      }),
    ),
    supported_units: z.array(string),
  }),
});
