// Generated from specs/tools/settings/tp_update_ftp.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { wholeNumber } from "../../../src/tool/input-types.js";
import { boolean, nullishNumber, nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpUpdateFtpInput, TpUpdateFtpOutput } from "../../types.js";
import { zoneSportSchema } from "../input/tables.js";
import { zoneSportSchema as zoneSportSchema2 } from "../output/tables.js";

export const input: z.ZodType<TpUpdateFtpInput> = z.strictObject({
  ftp: wholeNumber.min(1).max(2000).meta({ unit: "W" }),
  workout_type: zoneSportSchema.optional(),
});

export const output: z.ZodType<TpUpdateFtpOutput> = z.object({
  workout_type: zoneSportSchema2.nullable().optional(),
  workout_type_id: number,
  calculation_method: nullishNumber,
  method_correct: boolean,
  ftp_watts_before: nullishNumber,
  ftp_watts: nullishNumber,
  zones: z.array(
    z.object({
      label: string,
      before: nullishString,
      after: string,
    }),
  ),
  notes: z.array(string).nullable().optional(),
});
