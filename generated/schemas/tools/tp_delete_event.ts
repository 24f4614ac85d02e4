// Generated from specs/tools/events/tp_delete_event.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, numericId } from "../../../src/tool/input-types.js";
import { nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpDeleteEventInput, TpDeleteEventOutput } from "../../types.js";

export const input: z.ZodType<TpDeleteEventInput> = z.strictObject({
  event_id: numericId,
  current_date: day.optional(),
});

export const output: z.ZodType<TpDeleteEventOutput> = z.object({
  deleted: z.object({
    event_id: string,
    name: nullishString,
    date: string,
    weekday: string,
  }),
});
