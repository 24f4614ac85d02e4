// Generated from specs/tools/metrics/tp_get_metrics.yaml by `npm run codegen`. Do not edit.
import { dayRanges, rangeMistake, timeOf, weekdayOf } from "../../../src/expressions/dates.js";
import { metricDays, metricSummaries, valuesByName } from "../../../src/expressions/metrics.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collectTogether } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listMetrics } from "../../endpoints/metrics.js";
import { metricTypes } from "../../tables.js";
import type { TpGetMetricsInput, TpGetMetricsOutput } from "../../types.js";

/** Get health metrics. */
export async function tpGetMetrics(input: TpGetMetricsInput, call: ToolCall): Promise<TpGetMetricsOutput> {
  if (rangeMistake(input.start_date, input.end_date) !== undefined) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `${rangeMistake(input.start_date, input.end_date)}.`,
      { nextStep: "Correct start_date or end_date." },
    );
  }
  const ctx = await call.begin();
  const records = await collectTogether(ctx, dayRanges(input.start_date, input.end_date, 90), async (range) => {
    const page = await ctx.read(listMetrics, {
      athleteId: ctx.athleteId,
      startDate: range.start,
      endDate: range.end,
    });
    return page;
  });
  const days = metricDays(records);
  const shown = days.slice(input.response_format === 'detailed' ? -40 : -120);
  return {
    metrics: shown.map((day) => ({
      date: day.date,
      weekday: weekdayOf(day.date),
      values: input.response_format === 'concise'
        ? valuesByName(day, m => metricTypes.nameOf(m.type) ?? m.label ?? `type ${m.type}`)
        : undefined,
      details: input.response_format === 'detailed'
        ? day.details.map((m) => ({
          metric: metricTypes.nameOf(m.type) ?? m.label ?? `type ${m.type}`,
          type_id: m.type,
          label: m.label ?? undefined,
          value: m.value,
          time: timeOf(m.time),
          source: m.uploadClient || 'entered by hand',
        }))
        : undefined,
    })),
    count: days.length,
    summary: metricSummaries(days, m => metricTypes.nameOf(m.type) ?? m.label ?? `type ${m.type}`).map((s) => ({
      ...s,
      latest_weekday: weekdayOf(s.latest_date),
    })),
    date_range: { start: input.start_date, end: input.end_date },
    message: days.length === 0
      ? `No metrics from ${input.start_date} to ${input.end_date}.`
      : shown.length < days.length
        ? `${days.length} days have values; the last ${shown.length} are listed, the summary covers all. Ask for a shorter range to see earlier days.`
        : undefined,
  };
}
