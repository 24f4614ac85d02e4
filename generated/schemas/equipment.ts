// Generated from specs/schemas/equipment.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numberText, optionalLooseNumber, wireNumber } from "../../src/http/wire-types.js";
import { nullishBoolean, nullishString } from "../../src/values/scalar-types.js";
import type { Equipment } from "../types.js";

export const equipmentSchema: z.ZodType<Equipment> = z.lazy(() =>
  z.looseObject({
    equipmentId: optionalLooseNumber,
    athleteId: optionalLooseNumber,
    type: optionalLooseNumber,
    equipmentType: optionalLooseNumber,
    name: nullishString,
    brand: nullishString,
    model: nullishString,
    notes: nullishString,
    dateOfPurchase: nullishString,
    isDefault: nullishBoolean,
    retired: nullishBoolean,
    retiredDate: nullishString,
    startingDistance: optionalLooseNumber,
    actualDistance: optionalLooseNumber,
    distance: optionalLooseNumber,
    maxDistance: optionalLooseNumber,
    wheels: nullishString,
    crankLengthMillimeters: z.union([wireNumber, numberText]).nullable().optional(),
    crankLength: z.union([wireNumber, numberText]).nullable().optional(),
  }),
);
