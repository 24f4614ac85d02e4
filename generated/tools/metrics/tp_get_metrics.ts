// Generated from specs/tools/metrics/tp_get_metrics.yaml by `npm run codegen`. Do not edit.
import {
  dayOf,
  dayRanges,
  daysBetween,
  rangeMistake,
  timeOf,
  weekdayOf,
} from "../../../src/expressions/dates.js";
import { sortBy } from "../../../src/expressions/lists.js";
import {
  metricDays,
  metricLine,
  metricMeant,
  metricSummaries,
  valuesByName,
} from "../../../src/expressions/metrics.js";
import { quoted, textOf } from "../../../src/expressions/text.js";
import { namedAthletes } from "../../../src/hooks/athletes.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collectTogether } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listMetrics } from "../../endpoints/metrics.js";
import { metricTypes } from "../../tables.js";
import type { TpGetMetricsInput, TpGetMetricsOutput } from "../../types.js";

/** Get health metrics. */
export async function tpGetMetrics(input: TpGetMetricsInput, call: ToolCall): Promise<TpGetMetricsOutput> {
  if (rangeMistake(input.start_date, input.end_date) !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${rangeMistake(input.start_date, input.end_date)}.`, {
      nextStep: "Correct start_date or end_date.",
    });
  }
  const metricId = metricTypes.idOf(metricMeant(input.metric, metricTypes.names));
  if (input.metric !== undefined && metricId === undefined) {
    throw new ToolError("VALIDATION_ERROR", `metric: ${quoted(input.metric)} is not one.`, {
      nextStep: `Give one of ${metricTypes.names.join(", ")}.`,
    });
  }
  const single = input.athletes === undefined;
  if (single === false && daysBetween(input.start_date, input.end_date) > 90) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `${input.start_date} to ${input.end_date} is longer than 91 days, too long for several athletes.`,
      { nextStep: "Ask for at most 91 days, or for one athlete." },
    );
  }
  const ctx = await call.begin();
  const people = await namedAthletes({ athletes: input.athletes }, ctx);
  const roster = await collectTogether(
    ctx,
    people,
    async (person) => {
      const page = await ctx.read(listMetrics, {
        athleteId: person.id,
        startDate: input.start_date,
        endDate: input.end_date,
      });
      return {
        athlete: person.name,
        athlete_id: textOf(person.id),
        ...metricLine(
          metricDays(page, metricId),
          (m) => metricTypes.nameOf(m.type) ?? m.label ?? `type ${m.type}`,
        ),
      };
    },
    (person) => `${person.name}`,
  );
  const records = single
    ? await collectTogether(ctx, dayRanges(input.start_date, input.end_date, 91), async (range) => {
        const page = await ctx.read(listMetrics, {
          athleteId: ctx.athleteId,
          startDate: range.start,
          endDate: range.end,
        });
        return page;
      })
    : undefined;
  const days = metricDays(records ?? [], metricId);
  const shown = days.slice(input.response_format === "detailed" ? -40 : -120);
  const hasMore = shown.length < days.length;
  return {
    metrics: single
      ? shown.map((day) => ({
          date: day.date,
          weekday: weekdayOf(day.date),
          values:
            input.response_format === "concise"
              ? valuesByName(day, (m) => metricTypes.nameOf(m.type) ?? m.label ?? `type ${m.type}`)
              : undefined,
          details:
            input.response_format === "detailed"
              ? day.details.map((m) => ({
                  metric: metricTypes.nameOf(m.type) ?? m.label ?? `type ${m.type}`,
                  type_id: m.type,
                  label: m.label ?? undefined,
                  value: m.value,
                  time: timeOf(m.time),
                  source: m.uploadClient || "entered by hand",
                }))
              : undefined,
        }))
      : undefined,
    count: single ? days.length : undefined,
    summary: single
      ? metricSummaries(days, (m) => metricTypes.nameOf(m.type) ?? m.label ?? `type ${m.type}`).map((s) => ({
          ...s,
          latest_weekday: weekdayOf(s.latest_date),
        }))
      : undefined,
    athletes: single ? undefined : sortBy(roster, (r) => r.days),
    order: single === false ? "Fewest days with values first." : undefined,
    date_range: { start: input.start_date, end: input.end_date },
    shown: hasMore ? shown.length : undefined,
    of: hasMore ? days.length : undefined,
    next: hasMore
      ? `Ask up to ${dayOf(days.at(-1 - shown.length)?.date ?? input.end_date)} (end_date) to see the earlier ones.`
      : undefined,
    message:
      single && days.length === 0
        ? `No ${input.metric ?? "metrics"} from ${input.start_date} to ${input.end_date}.`
        : undefined,
  };
}
