// Generated from specs/schemas/reference.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullableNumber } from "../../src/runtime/wire-types.js";
import type {
  AccountStatus,
  AthleteName,
  RosterEntry,
  UserAnswer,
  UserProfile,
  WorkoutSubtype,
  WorkoutType,
} from "../types.js";

export const userAnswerSchema: z.ZodType<UserAnswer> = z.lazy(() =>
  z.looseObject({
    user: userProfileSchema.optional(),
    userId: z.number().optional(),
    personId: z.number().optional(),
    email: z.string().nullable().optional(),
    firstName: z.string().nullable().optional(),
    lastName: z.string().nullable().optional(),
    fullName: z.string().nullable().optional(),
    timeZone: z.string().nullable().optional(),
    settings: z.looseObject({
      account: z.looseObject({
        isPremium: z.boolean().nullable().optional(),
      }).optional(),
    }).optional(),
    isPremium: z.boolean().nullable().optional(),
    athletes: z.array(rosterEntrySchema).nullable().optional(),
    accountStatus: accountStatusSchema.optional(),
  }),
);

export const userProfileSchema: z.ZodType<UserProfile> = z.lazy(() =>
  z.looseObject({
    userId: z.number().optional(),
    personId: z.number().optional(),
    email: z.string().nullable().optional(),
    userName: z.string().nullable().optional(),
    firstName: z.string().nullable().optional(),
    lastName: z.string().nullable().optional(),
    fullName: z.string().nullable().optional(),
    timeZone: z.string().nullable().optional(),
    units: nullableNumber.optional(),
    settings: z.looseObject({
      account: z.looseObject({
        isPremium: z.boolean().nullable().optional(),
      }).optional(),
    }).optional(),
    isPremium: z.boolean().nullable().optional(),
    athletes: z.array(rosterEntrySchema).nullable().optional(),
  }),
);

export const rosterEntrySchema: z.ZodType<RosterEntry> = z.lazy(() =>
  z.looseObject({
    athleteId: z.number(),
    firstName: z.string().nullable().optional(),
    lastName: z.string().nullable().optional(),
    email: z.string().nullable().optional(),
    coachedBy: nullableNumber.optional(),
    userType: nullableNumber.optional(),
    athleteType: nullableNumber.optional(),
    expireOn: z.string().nullable().optional(),
    premiumTrial: z.boolean().nullable().optional(),
    premiumTrialDaysRemaining: nullableNumber.optional(),
    downgradeAllowed: z.boolean().nullable().optional(),
    downgradeAllowedOn: z.string().nullable().optional(),
    lastUpgradeOn: z.string().nullable().optional(),
  }),
);

export const accountStatusSchema: z.ZodType<AccountStatus> = z.lazy(() =>
  z.looseObject({
    isAthlete: z.boolean().nullable().optional(),
    isCoach: z.boolean().nullable().optional(),
    isCoachedAthlete: z.boolean().nullable().optional(),
    isPremium: z.boolean().nullable().optional(),
  }),
);

export const workoutTypeSchema: z.ZodType<WorkoutType> = z.lazy(() =>
  z.looseObject({
    id: z.number(),
    name: z.string().nullable().optional(),
    subTypes: z.array(workoutSubtypeSchema).nullable().optional(),
  }),
);

export const workoutSubtypeSchema: z.ZodType<WorkoutSubtype> = z.lazy(() =>
  z.looseObject({
    id: z.number(),
    name: z.string().nullable().optional(),
  }),
);

export const athleteNameSchema: z.ZodType<AthleteName> = z.lazy(() =>
  z.looseObject({
    id: z.number(),
    name: z.string(),
  }),
);
