// Generated from specs/tools/events/tp_update_availability.yaml by `npm run codegen`. Do not edit.
import { dayOf, rangeMistake } from "../../../src/expressions/dates.js";
import { hasOnly } from "../../../src/expressions/inputs.js";
import { sportsMistake, sportsNamed } from "../../../src/expressions/sports.js";
import { textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { patch } from "../../../src/tool/patch.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { getAvailability, updateAvailability } from "../../endpoints/events.js";
import { sports } from "../../tables.js";
import type { TpUpdateAvailabilityInput, TpUpdateAvailabilityOutput } from "../../types.js";
import { availabilityPeriod } from "../../views/events.js";

/** Change an availability entry. */
export async function tpUpdateAvailability(
  input: TpUpdateAvailabilityInput,
  call: ToolCall,
): Promise<TpUpdateAvailabilityOutput> {
  if (hasOnly(input, ["availability_id"])) {
    throw new ToolError("VALIDATION_ERROR", "Nothing to change was given.", {
      nextStep: "Give at least one field besides availability_id.",
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
  const ctx = await call.begin();
  const current = await ctx.read(getAvailability, {
    athleteId: ctx.athleteId,
    availabilityId: input.availability_id,
  });
  const start = input.start_date ?? dayOf(current.startDate);
  const end = input.end_date ?? dayOf(current.endDate);
  if (rangeMistake(start, end) !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${rangeMistake(start, end)}.`, {
      nextStep: "Give both start_date and end_date to move it.",
    });
  }
  const limited = input.limited ?? (input.sport_types ? true : undefined);
  const saved = await ctx.write(updateAvailability, {
    params: { athleteId: ctx.athleteId, availabilityId: input.availability_id },
    body: patch(current, {
      personId: ctx.athleteId,
      startDate: input.start_date,
      endDate: input.end_date,
      type: limited === undefined ? undefined : limited ? 2 : 1,
      availableSportTypes:
        limited === false ? [] : input.sport_types && sportsNamed(sports, input.sport_types),
      reason: input.reason,
      description: input.description,
    }),
    before: current,
    readBack: () =>
      ctx.read(getAvailability, { athleteId: ctx.athleteId, availabilityId: input.availability_id }),
  });
  return {
    availability_id: textOf(input.availability_id),
    availability: availabilityPeriod(saved),
  };
}
