// Generated from specs/tools/analysis/tp_predict_performance.yaml by `npm run codegen`. Do not edit.
import { addDays } from "../../../src/expressions/dates.js";
import { lastOf } from "../../../src/expressions/lists.js";
import { metricDays } from "../../../src/expressions/metrics.js";
import { paceOf } from "../../../src/expressions/pace.js";
import {
  criticalPower,
  criticalSpeed,
  ftpHints,
  paceHints,
  perKg,
  predictiveTypes,
  raceTimes,
  rideBests,
  runBests,
  topOf,
} from "../../../src/expressions/predictions.js";
import { zoneSetFor } from "../../../src/expressions/zone-sets.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collectTogether } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listPersonalRecords } from "../../endpoints/analysis.js";
import { listMetrics } from "../../endpoints/metrics.js";
import { getAthleteSettings } from "../../endpoints/settings.js";
import { metricTypes, sports } from "../../tables.js";
import type { TpPredictPerformanceInput, TpPredictPerformanceOutput } from "../../types.js";

/** Predict races and thresholds. */
export async function tpPredictPerformance(
  input: TpPredictPerformanceInput,
  call: ToolCall,
): Promise<TpPredictPerformanceOutput> {
  if (input.distance_km !== undefined && input.sport === "Bike") {
    throw new ToolError(
      "VALIDATION_ERROR",
      "distance_km goes with Run; there is no formula for race times on the bike.",
      { nextStep: "Leave distance_km out." },
    );
  }
  const ctx = await call.begin();
  const since = addDays(ctx.today, -input.days);
  const [settings, weighed] = await Promise.all([
    ctx.attempt("thresholds", () => ctx.read(getAthleteSettings, { athleteId: ctx.athleteId })),
    input.sport === "Bike"
      ? ctx.attempt("weight", () =>
          ctx.read(listMetrics, {
            athleteId: ctx.athleteId,
            startDate: addDays(ctx.today, -90),
            endDate: ctx.today,
          }),
        )
      : undefined,
  ]);
  const found = await collectTogether(
    ctx,
    predictiveTypes(input.sport),
    async (type) => {
      const records = await ctx.read(listPersonalRecords, {
        athleteId: ctx.athleteId,
        sport: input.sport,
        prType: type,
        startDate: since,
        endDate: ctx.today,
      });
      return { type: type, best: topOf(records) };
    },
    (type) => `${type}`,
  );
  const typed = found.flatMap((one) => (one.best ? [{ type: one.type, best: one.best }] : []));
  const lastWeight = lastOf(metricDays(weighed ?? [], metricTypes.idOf("weight_kg")));
  const weight =
    typeof lastOf(lastWeight?.details ?? [])?.value === "number"
      ? Number(lastOf(lastWeight?.details ?? [])?.value)
      : undefined;
  const ftp = zoneSetFor(settings?.powerZones, sports.idOf("Bike"))?.threshold;
  const pace = zoneSetFor(settings?.speedZones, sports.idOf("Run"))?.threshold;
  const runs = input.sport === "Run" ? runBests(typed) : [];
  const rides = input.sport === "Bike" ? rideBests(typed, weight) : [];
  return {
    sport: input.sport,
    since,
    bests: input.sport === "Run" ? runs : rides,
    predictions: input.sport === "Run" ? raceTimes(runs, input.distance_km) : undefined,
    model: input.sport === "Run" ? criticalSpeed(runs) : criticalPower(rides, weight),
    threshold:
      input.sport === "Run"
        ? { ftp_w: undefined, watts_per_kilogram: undefined, pace: paceOf(pace, sports.idOf("Run")) }
        : { ftp_w: ftp, watts_per_kilogram: perKg(ftp, weight), pace: undefined },
    weight:
      weight !== undefined && lastWeight !== undefined
        ? {
            kg: weight,
            date: lastWeight.date,
          }
        : undefined,
    hints: input.sport === "Run" ? paceHints(runs, pace) : ftpHints(rides, ftp),
    method:
      input.sport === "Run"
        ? "Riegel: time x (distance / distance of the best)^1.06, from the best that promises most. Critical speed: a line through the bests of 2 to 30 minutes, told up to an hour."
        : "Critical power: a line through the bests of 2 to 30 minutes. W/kg by the last weight of 90 days.",
    notes:
      input.sport === "Bike" && weight === undefined
        ? ["No weight was logged in the last 90 days, so there is no W/kg."]
        : undefined,
    message: typed.length === 0 ? `No bests since ${since}.` : undefined,
  };
}
