// Generated from specs/tools/events/tp_delete_availability.yaml by `npm run codegen`. Do not edit.
import { dayOf } from "../../../src/expressions/dates.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { deleteAvailability, getAvailability, listAvailability } from "../../endpoints/events.js";
import type { TpDeleteAvailabilityInput, TpDeleteAvailabilityOutput } from "../../types.js";
import { availabilityPeriod } from "../../views/events.js";

/** Delete an availability entry. */
export async function tpDeleteAvailability(
  input: TpDeleteAvailabilityInput,
  call: ToolCall,
): Promise<TpDeleteAvailabilityOutput> {
  const ctx = await call.begin();
  const period = await ctx.read(getAvailability, {
    athleteId: ctx.athleteId,
    availabilityId: input.availability_id,
  });
  await ctx.write(deleteAvailability, {
    params: { athleteId: ctx.athleteId, availabilityId: input.availability_id },
    gone: () =>
      ctx
        .read(listAvailability, {
          athleteId: ctx.athleteId,
          startDate: dayOf(period.startDate),
          endDate: dayOf(period.endDate),
        })
        .then((stored) => stored.find((p) => p.id === input.availability_id)),
    unprotected: "A period of availability can be added again as it was.",
  });
  return {
    deleted: availabilityPeriod(period),
  };
}
