// Generated from specs/schemas/reference.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { optionalLooseNumber, wireNumber } from "../../src/http/wire-types.js";
import { nullishBoolean, nullishString } from "../../src/values/scalar-types.js";
import type {
  AccountStatus,
  RosterEntry,
  UserProfile,
  UserResponse,
  WorkoutSubtype,
  WorkoutType,
} from "../types.js";

export const userResponseSchema: z.ZodType<UserResponse> = z.lazy(() =>
  z.looseObject({
    user: userProfileSchema.nullable().optional(),
    userId: optionalLooseNumber,
    personId: optionalLooseNumber,
    email: nullishString,
    firstName: nullishString,
    lastName: nullishString,
    fullName: nullishString,
    timeZone: nullishString,
    settings: z
      .looseObject({
        account: z
          .looseObject({
            isPremium: nullishBoolean,
          })
          .nullable()
          .optional(),
      })
      .nullable()
      .optional(),
    isPremium: nullishBoolean,
    athletes: z.array(rosterEntrySchema).nullable().optional(),
    accountStatus: accountStatusSchema.nullable().optional(),
  }),
);

export const userProfileSchema: z.ZodType<UserProfile> = z.lazy(() =>
  z.looseObject({
    userId: optionalLooseNumber,
    personId: optionalLooseNumber,
    email: nullishString,
    firstName: nullishString,
    lastName: nullishString,
    fullName: nullishString,
    timeZone: nullishString,
    units: optionalLooseNumber,
    settings: z
      .looseObject({
        account: z
          .looseObject({
            isPremium: nullishBoolean,
          })
          .nullable()
          .optional(),
      })
      .nullable()
      .optional(),
    isPremium: nullishBoolean,
    athletes: z.array(rosterEntrySchema).nullable().optional(),
  }),
);

export const rosterEntrySchema: z.ZodType<RosterEntry> = z.lazy(() =>
  z.looseObject({
    athleteId: wireNumber,
    firstName: nullishString,
    lastName: nullishString,
    email: nullishString,
    coachedBy: optionalLooseNumber,
    userType: optionalLooseNumber,
    expireOn: nullishString,
    premiumTrialDaysRemaining: optionalLooseNumber,
  }),
);

export const accountStatusSchema: z.ZodType<AccountStatus> = z.lazy(() =>
  z.looseObject({
    isCoach: nullishBoolean,
    isPremium: nullishBoolean,
  }),
);

export const workoutTypeSchema: z.ZodType<WorkoutType> = z.lazy(() =>
  z.looseObject({
    id: wireNumber,
    name: nullishString,
    subTypes: z.array(workoutSubtypeSchema).nullable().optional(),
  }),
);

export const workoutSubtypeSchema: z.ZodType<WorkoutSubtype> = z.lazy(() =>
  z.looseObject({
    id: wireNumber,
    name: nullishString,
  }),
);
