// Generated from specs/views/coach.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { boolean, number, string } from "../../../src/values/scalar-types.js";
import type { GroupListed } from "../../types.js";

export const groupListedSchema: z.ZodType<GroupListed> = z.lazy(() =>
  z.object({
    id: string,
    name: string,
    athlete_count: number,
    is_default: boolean,
  }),
);
