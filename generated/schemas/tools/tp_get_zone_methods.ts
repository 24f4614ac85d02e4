// Generated from specs/tools/settings/tp_get_zone_methods.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { oneOf, wholeNumber } from "../../../src/tool/input-types.js";
import { boolean, number, string } from "../../../src/values/scalar-types.js";
import type { TpGetZoneMethodsInput, TpGetZoneMethodsOutput } from "../../types.js";

export const input: z.ZodType<TpGetZoneMethodsInput> = z.strictObject({
  metric: oneOf(["power", "heartrate", "speed"]).optional(),
  methods: z.array(wholeNumber).min(1).max(20).optional(),
});

export const output: z.ZodType<TpGetZoneMethodsOutput> = z.object({
  methods: z.array(
    z.object({
      metric: string,
      method: number,
      zone_count: number,
      labels: z.array(string),
      derives_threshold: boolean,
    }),
  ),
});
