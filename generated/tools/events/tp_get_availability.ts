// Generated from specs/tools/events/tp_get_availability.yaml by `npm run codegen`. Do not edit.
import { dayRanges, rangeMistake } from "../../../src/expressions/dates.js";
import { sortBy, uniqueBy } from "../../../src/expressions/lists.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collectTogether } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listAvailability } from "../../endpoints/events.js";
import type { TpGetAvailabilityInput, TpGetAvailabilityOutput } from "../../types.js";
import { availabilityPeriod } from "../../views/events.js";

/** List availability. */
export async function tpGetAvailability(
  input: TpGetAvailabilityInput,
  call: ToolCall,
): Promise<TpGetAvailabilityOutput> {
  if (rangeMistake(input.start_date, input.end_date) !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${rangeMistake(input.start_date, input.end_date)}.`, {
      nextStep: "Correct start_date or end_date.",
    });
  }
  const ctx = await call.begin();
  const found = await collectTogether(ctx, dayRanges(input.start_date, input.end_date, 91), async (range) => {
    const page = await ctx.read(listAvailability, {
      athleteId: ctx.athleteId,
      startDate: range.start,
      endDate: range.end,
    });
    return page;
  });
  const periods = sortBy(
    uniqueBy(found, (p) => p.id),
    (p) => p.startDate,
  );
  return {
    availability: periods.map((p) => availabilityPeriod(p)),
    count: periods.length,
    date_range: { start: input.start_date, end: input.end_date },
    message:
      periods.length === 0
        ? `Nothing is marked from ${input.start_date} to ${input.end_date}: fully available.`
        : undefined,
  };
}
