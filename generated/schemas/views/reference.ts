// Generated from specs/views/reference.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import type { AccountLevel, RosterAthlete } from "../../types.js";

export const accountLevelSchema: z.ZodType<AccountLevel> = z.lazy(() =>
  z.object({
    tier: z.string().nullable(),
    expire_on: z.string().nullable().optional(),
    expired: z.boolean().nullable(),
    trial_days_remaining: z.number().nullable().optional(),
  }),
);

export const rosterAthleteSchema: z.ZodType<RosterAthlete> = z.lazy(() =>
  z.object({
    athlete_id: z.string(),
    name: z.string(),
    is_self: z.boolean(),
    account: accountLevelSchema,
  }),
);
