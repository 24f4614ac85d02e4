// Generated from specs/views/reference.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import {
  boolean,
  nullableBoolean,
  nullableNumber,
  nullableString,
  string,
} from "../../../src/values/scalar-types.js";
import type { AccountLevel, RosterAthlete } from "../../types.js";

export const accountLevelSchema: z.ZodType<AccountLevel> = z.lazy(() =>
  z.object({
    tier: nullableString,
    expire_on: nullableString,
    expired: nullableBoolean,
    trial_days_remaining: nullableNumber,
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
