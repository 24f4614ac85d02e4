// Generated from specs/tools/analysis/tp_get_atp.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day } from "../../../src/runtime/input-types.js";
import type { TpGetAtpInput, TpGetAtpOutput } from "../../types.js";

export const input: z.ZodType<TpGetAtpInput> = z.strictObject({
  start_date: day,
  end_date: day,
});

export const output: z.ZodType<TpGetAtpOutput> = z.object({
  weeks: z.array(z.object({
    week: z.string(),
    weekday: z.string(),
    is_current: z.boolean().optional(),
    volume: z.number().nullable(),
    volume_type: z.string().nullable(),
    period: z.string().optional(),
    race_name: z.string().optional(),
    race_priority: z.string().optional(),
    weeks_to_event: z.number().nullable(),
    done_tss: z.number().optional(),
    remaining_planned_tss: z.number().optional(),
    expected_tss: z.number().optional(),
  })),
  count: z.number(),
  date_range: z.object({
    start: z.string(),
    end: z.string(),
  }),
  message: z.string().optional(),
});
