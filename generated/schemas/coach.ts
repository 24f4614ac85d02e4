// Generated from specs/schemas/coach.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { optionalLooseNumber, wireNumber } from "../../src/http/wire-types.js";
import { nullishBoolean, nullishString } from "../../src/values/scalar-types.js";
import type { CoachGroup } from "../types.js";

export const coachGroupSchema: z.ZodType<CoachGroup> = z.lazy(() =>
  z.looseObject({
    id: wireNumber,
    coachId: optionalLooseNumber,
    name: nullishString,
    athleteIds: z.array(wireNumber).nullable().optional(),
    isDefault: nullishBoolean,
  }),
);
