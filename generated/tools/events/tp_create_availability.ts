// Generated from specs/tools/events/tp_create_availability.yaml by `npm run codegen`. Do not edit.
import { rangeMistake } from "../../../src/expressions/dates.js";
import { sportsMistake, sportsNamed } from "../../../src/expressions/sports.js";
import { textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { createAvailability, listAvailability } from "../../endpoints/events.js";
import { sports } from "../../tables.js";
import type { TpCreateAvailabilityInput, TpCreateAvailabilityOutput } from "../../types.js";
import { availabilityPeriod } from "../../views/events.js";

/** Mark limited availability. */
export async function tpCreateAvailability(
  input: TpCreateAvailabilityInput,
  call: ToolCall,
): Promise<TpCreateAvailabilityOutput> {
  if (rangeMistake(input.start_date, input.end_date) !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${rangeMistake(input.start_date, input.end_date)}.`, {
      nextStep: "Correct start_date or end_date.",
    });
  }
  if (sportsMistake(sports, "sport_types", input.sport_types) !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${sportsMistake(sports, "sport_types", input.sport_types)}.`);
  }
  if (input.limited === false && input.sport_types !== undefined) {
    throw new ToolError(
      "VALIDATION_ERROR",
      "sport_types are the sports that remain possible, but limited is false.",
      { nextStep: "Leave sport_types out for days without any training, or set limited to true." },
    );
  }
  const limited = input.limited === true || input.sport_types !== undefined;
  const ctx = await call.begin();
  const saved = await ctx.write(createAvailability, {
    params: { athleteId: ctx.athleteId },
    body: {
      personId: ctx.athleteId,
      startDate: input.start_date,
      endDate: input.end_date,
      type: limited ? 2 : 1,
      reason: input.reason,
      availableSportTypes: input.sport_types && sportsNamed(sports, input.sport_types),
      description: input.description || undefined,
    },
    readBackOf: (saved) =>
      ctx
        .read(listAvailability, {
          athleteId: ctx.athleteId,
          startDate: input.start_date,
          endDate: input.end_date,
        })
        .then((stored) => stored.find((p) => p.id === (saved.availabilityId ?? saved.id))),
  });
  return {
    availability_id: textOf(saved.id),
    availability: availabilityPeriod(saved),
  };
}
