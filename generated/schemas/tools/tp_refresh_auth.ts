// Generated from specs/tools/reference/tp_refresh_auth.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { oneOf } from "../../../src/tool/input-types.js";
import { boolean, nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpRefreshAuthInput, TpRefreshAuthOutput } from "../../types.js";

export const input: z.ZodType<TpRefreshAuthInput> = z.strictObject({
  browser: oneOf([
    "auto",
    "chrome",
    "chromium",
    "edge",
    "brave",
    "vivaldi",
    "opera",
    "arc",
    "firefox",
    "librewolf",
    "zen",
    "floorp",
    "safari",
  ]).default("auto"),
});

export const output: z.ZodType<TpRefreshAuthOutput> = z.object({
  success: boolean,
  message: string,
  athlete_id: nullishString,
  name: nullishString,
  email: nullishString,
});
