// Generated from specs/tools/events/tp_list_notes.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day } from "../../../src/tool/input-types.js";
import { nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpListNotesInput, TpListNotesOutput } from "../../types.js";
import { noteListedSchema } from "../views/events.js";

export const input: z.ZodType<TpListNotesInput> = z.strictObject({
  start_date: day,
  end_date: day,
});

export const output: z.ZodType<TpListNotesOutput> = z.object({
  calendar_notes: z.array(noteListedSchema),
  count: number,
  date_range: z.object({
    start: string,
    end: string,
  }),
  message: nullishString,
});
