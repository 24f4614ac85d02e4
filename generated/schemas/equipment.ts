// Generated from specs/schemas/equipment.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullableNumber } from "../../src/runtime/wire-types.js";
import type { Equipment } from "../types.js";

export const equipmentSchema: z.ZodType<Equipment> = z.lazy(() =>
  z.looseObject({
    equipmentId: nullableNumber.optional(),
    athleteId: z.number().optional(),
    type: nullableNumber.optional(),
    equipmentType: nullableNumber.optional(),
    name: z.string().nullable().optional(),
    brand: z.string().nullable().optional(),
    model: z.string().nullable().optional(),
    notes: z.string().nullable().optional(),
    dateOfPurchase: z.string().nullable().optional(),
    isDefault: z.boolean().nullable().optional(),
    retired: z.boolean().nullable().optional(),
    retiredDate: z.string().nullable().optional(),
    startingDistance: nullableNumber.optional(),
    actualDistance: nullableNumber.optional(),
    distance: nullableNumber.optional(),
    maxDistance: nullableNumber.optional(),
    wheels: z.string().nullable().optional(),
    crankLengthMillimeters: z.union([z.number(), z.string()]).nullable().optional(),
    crankLength: z.union([z.number(), z.string()]).nullable().optional(),
  }),
);
