// Generated from specs/tools/settings/tp_get_pool_length_settings.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import type { TpGetPoolLengthSettingsInput, TpGetPoolLengthSettingsOutput } from "../../types.js";

export const input: z.ZodType<TpGetPoolLengthSettingsInput> = z.strictObject({});

export const output: z.ZodType<TpGetPoolLengthSettingsOutput> = z.object({
  pool_length_settings: z.object({
    default_id: z.string().nullable(),
    options: z.array(z.object({
      id: z.string(),
      length: z.number().nullable(),
      units: z.string().nullable(),
      label: z.string().nullable(),
      is_default: z.boolean(),
    })),
    supported_units: z.array(z.string()),
  }),
});
