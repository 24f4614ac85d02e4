// Generated from specs/tools/analysis/tp_get_atp.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day } from "../../../src/tool/input-types.js";
import {
  nullableNumber,
  nullableString,
  number,
  optionalBoolean,
  optionalNumber,
  optionalString,
  string,
} from "../../../src/values/scalar-types.js";
import type { TpGetAtpInput, TpGetAtpOutput } from "../../types.js";

export const input: z.ZodType<TpGetAtpInput> = z.strictObject({
  start_date: day,
  end_date: day,
});

export const output: z.ZodType<TpGetAtpOutput> = z.object({
  weeks: z.array(
    z.object({
      week: string,
      weekday: string,
      is_current: optionalBoolean,
      volume: nullableNumber,
      volume_type: nullableString,
      period: optionalString,
      race_name: optionalString,
      race_priority: optionalString,
      weeks_to_event: nullableNumber,
      done_tss: optionalNumber,
      remaining_planned_tss: optionalNumber,
      expected_tss: optionalNumber,
    }),
  ),
  count: number,
  date_range: z.object({
    start: string,
    end: string,
  }),
  message: optionalString,
});
