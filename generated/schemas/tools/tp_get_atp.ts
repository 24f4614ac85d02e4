// Generated from specs/tools/analysis/tp_get_atp.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day } from "../../../src/tool/input-types.js";
import {
  nullishBoolean,
  nullishNumber,
  nullishString,
  number,
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
      is_current: nullishBoolean,
      volume: nullishNumber,
      volume_type: nullishString,
      period: nullishString,
      race_name: nullishString,
      race_priority: nullishString,
      weeks_to_event: nullishNumber,
      done_tss: nullishNumber,
      remaining_planned_tss: nullishNumber,
      expected_tss: nullishNumber,
    }),
  ),
  count: number,
  date_range: z.object({
    start: string,
    end: string,
  }),
  message: nullishString,
});
