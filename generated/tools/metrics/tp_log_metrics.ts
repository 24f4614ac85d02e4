// Generated from specs/tools/metrics/tp_log_metrics.yaml by `npm run codegen`. Do not edit.
import { weekdayOf } from "../../../src/expressions/dates.js";
import {
  askedValues,
  givenMetrics,
  metricActions,
  metricPosts,
  storedValues,
} from "../../../src/expressions/metric-log.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collect } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listMetrics, logMetrics } from "../../endpoints/metrics.js";
import type { TpLogMetricsInput, TpLogMetricsOutput } from "../../types.js";

/** Log health metrics. */
export async function tpLogMetrics(input: TpLogMetricsInput, call: ToolCall): Promise<TpLogMetricsOutput> {
  const writable = [
    { name: "weight_kg", type: 9, label: "Weight", value: input.weight_kg, units: "kg", min: 0, max: 1000 },
    { name: "pulse", type: 5, label: "Pulse", value: input.pulse, units: "bpm", min: 10, max: 200 },
    { name: "hrv", type: 60, label: "HRV", value: input.hrv, units: "", min: 0, max: 200 },
    {
      name: "sleep_hours",
      type: 6,
      label: "Sleep",
      value: input.sleep_hours,
      units: "hours",
      min: 0,
      max: 72,
    },
    { name: "spo2", type: 53, label: "SPO2", value: input.spo2, units: "%", min: 0, max: 100 },
    { name: "steps", type: 58, label: "Steps", value: input.steps, units: "steps", min: 0, max: 1000000000 },
    { name: "rmr", type: 15, label: "RMR", value: input.rmr, units: "kcal", min: 500, max: 5000 },
    { name: "injury", type: 23, label: "Injury", value: input.injury, units: "", min: 1, max: 10 },
  ];
  const asked = givenMetrics(writable);
  if (asked.length === 0) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `Give at least one of ${writable.map((metric) => metric.name).join(", ")}.`,
    );
  }
  const ctx = await call.begin();
  const day = await ctx.read(listMetrics, {
    athleteId: ctx.athleteId,
    startDate: input.date,
    endDate: input.date,
  });
  const actions = metricActions(day, asked, input.date);
  await collect(ctx, metricPosts(actions), async (post) => {
    await ctx.write(logMetrics, {
      params: { athleteId: ctx.athleteId },
      body: {
        athleteId: ctx.athleteId,
        timeStamp: input.date,
        id: post.id,
        details: post.actions.map((action) => ({
          type: action.asked.type,
          label: action.asked.label,
          value: action.asked.value,
          time: action.time,
          temporaryId: 0,
          units: action.asked.units,
          formatedUnits: action.asked.units,
          min: action.asked.min,
          max: action.asked.max,
        })),
      },
      expected: askedValues(post),
      readBack: () =>
        ctx
          .read(listMetrics, { athleteId: ctx.athleteId, startDate: input.date, endDate: input.date })
          .then((now) => storedValues(now, post)),
    });
    return post.actions;
  });
  return {
    date: input.date,
    weekday: weekdayOf(input.date),
    logged: actions.map((action) => ({
      metric: action.asked.name,
      value: action.asked.value,
      unit: action.asked.units || undefined,
      status: action.status,
      value_before: action.before,
    })),
    message:
      metricPosts(actions).length === 0
        ? "The day has all of these values already: they were read, and nothing was sent."
        : undefined,
  };
}
