// Generated from specs/schemas/plans.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { optionalLooseNumber, wireNumber } from "../../src/http/wire-types.js";
import { nullishBoolean, nullishString, string } from "../../src/values/scalar-types.js";
import type { PlanSport, TrainingPlan } from "../types.js";

export const trainingPlanSchema: z.ZodType<TrainingPlan> = z.lazy(() =>
  z.looseObject({
    planId: wireNumber,
    title: nullishString,
    weekCount: optionalLooseNumber,
    dayCount: optionalLooseNumber,
    workoutCount: optionalLooseNumber,
    planCategory: optionalLooseNumber,
    price: optionalLooseNumber,
    isPublic: nullishBoolean,
    eventDate: z.union([string, string]).nullable().optional(),
    startDate: z.union([string, string]).nullable().optional(),
    description: nullishString,
    trainingDurationByWeek: z.array(wireNumber).nullable().optional(),
    trainingDistanceByWeek: z.array(wireNumber).nullable().optional(),
    plannedWorkoutTypeDurations: z.array(planSportSchema).nullable().optional(),
  }),
);

export const planSportSchema: z.ZodType<PlanSport> = z.lazy(() =>
  z.looseObject({
    workoutTypeId: wireNumber,
    duration: optionalLooseNumber,
    distance: optionalLooseNumber,
  }),
);
