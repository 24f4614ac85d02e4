// Generated from specs/views/reference.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import {
  boolean,
  nullishBoolean,
  nullishNumber,
  nullishString,
  string,
} from "../../../src/values/scalar-types.js";
import type { AccountLevel, RosterAthlete } from "../../types.js";

export const accountLevelSchema: z.ZodType<AccountLevel> = z.lazy(() =>
  z.object({
    tier: nullishString,
    expire_on: nullishString,
    expired: nullishBoolean,
    trial_days_remaining: nullishNumber,
  }),
);

export const rosterAthleteSchema: z.ZodType<RosterAthlete> = z.lazy(() =>
  z.object({
    athlete_id: string,
    name: string,
    is_self: boolean,
    account: accountLevelSchema,
  }),
);
