// Generated from specs/tools/analysis/tp_get_peaks.yaml by `npm run codegen`. Do not edit.
import { addDays, dayOf, daysBetween, weekdayOf } from "../../../src/expressions/dates.js";
import { peakPace, peakTime, peakUnit } from "../../../src/expressions/peaks.js";
import { textOf } from "../../../src/expressions/text.js";
import { rounded } from "../../../src/expressions/units.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listPersonalRecords } from "../../endpoints/analysis.js";
import type { TpGetPeaksInput, TpGetPeaksOutput } from "../../types.js";

/** Personal bests. */
export async function tpGetPeaks(input: TpGetPeaksInput, call: ToolCall): Promise<TpGetPeaksOutput> {
  if (input.pr_type.startsWith(input.sport === "Bike" ? "speed" : "power")) {
    throw new ToolError("VALIDATION_ERROR", `pr_type: ${input.pr_type} is not kept for ${input.sport}.`, {
      nextStep: "Bike has power and hR types, Run has hR and speed types.",
    });
  }
  if ((input.start_date === undefined) !== (input.end_date === undefined)) {
    throw new ToolError("VALIDATION_ERROR", "Give both start_date and end_date, or neither.");
  }
  if (input.days !== undefined && input.start_date !== undefined) {
    throw new ToolError("VALIDATION_ERROR", "days and start_date exclude each other.", {
      nextStep: "Leave one of them out.",
    });
  }
  if ((input.end_date ?? "") < (input.start_date ?? "")) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `end_date ${input.end_date} is before start_date ${input.start_date}.`,
      { nextStep: "Swap the two dates." },
    );
  }
  const ctx = await call.begin();
  const end = input.end_date ?? ctx.today;
  const start = input.start_date ?? addDays(end, -(input.days ?? 3650));
  const found = await ctx.read(listPersonalRecords, {
    athleteId: ctx.athleteId,
    sport: input.sport,
    prType: input.pr_type,
    startDate: start,
    endDate: end,
  });
  const bests = (found ?? []).filter((best) => best.invalid !== true);
  return {
    sport: input.sport,
    pr_type: input.pr_type,
    unit: peakUnit(input.pr_type),
    days: daysBetween(start, end),
    date_range: { start, end },
    records: bests.map((best) => ({
      rank: best.rank,
      value: rounded(best.value, 3),
      pace: peakPace(input.pr_type, best.value),
      time: peakTime(input.pr_type, best.value),
      workout_id: best.workoutId ? textOf(best.workoutId) : undefined,
      workout_title: best.workoutTitle,
      date: best.workoutDate ? dayOf(best.workoutDate) : undefined,
      weekday: best.workoutDate ? weekdayOf(best.workoutDate) : undefined,
    })),
    count: bests.length,
    invalid_left_out: (found ?? []).length - bests.length || undefined,
    message: bests.length === 0 ? `No ${input.pr_type} from ${start} to ${end}.` : undefined,
  };
}
