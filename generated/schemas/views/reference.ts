// Generated from specs/views/reference.yaml by `npm run codegen`. Do not edit.
import type { AccountLevel, RosterAthlete } from "../../types.js";
import { z } from "zod";

export const accountLevelSchema = z.object({
  tier: z.string().nullable(),
  expire_on: z.string().nullable().optional(),
  expired: z.boolean().nullable(),
  trial_days_remaining: z.number().nullable().optional(),
}) satisfies z.ZodType<AccountLevel>;

export const rosterAthleteSchema = z.object({
  athlete_id: z.string(),
  name: z.string(),
  is_self: z.boolean(),
  account: accountLevelSchema,
}) satisfies z.ZodType<RosterAthlete>;
