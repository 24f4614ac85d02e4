// Generated from specs/views/reference.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import {
  boolean,
  nullableBoolean,
  nullableString,
  nullishNumber,
  nullishString,
  string,
} from "../../../src/values/scalar-types.js";
import type { AccountLevel, RosterAthlete } from "../../types.js";

export const accountLevelSchema: z.ZodType<AccountLevel> = z.lazy(() =>
  z.object({
    tier: nullableString,
    expire_on: nullishString,
    expired: nullableBoolean,
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
