// Generated from specs/tools/settings/tp_update_hr_zones.yaml by `npm run codegen`. Do not edit.
import { hasOnly } from "../../../src/expressions/inputs.js";
import { rounded } from "../../../src/expressions/units.js";
import { bandChanges, newBands, wholeBand } from "../../../src/expressions/zone-bands.js";
import { setsInWords, zoneNotes } from "../../../src/expressions/zone-notes.js";
import {
  calculatorMethod,
  otherThreshold,
  zoneSetFor,
  zoneSetOf,
} from "../../../src/expressions/zone-sets.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { patch } from "../../../src/tool/patch.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { calculateZones, getAthleteSettings, putHeartRateZones } from "../../endpoints/settings.js";
import { zoneSports } from "../../tables.js";
import type { TpUpdateHrZonesInput, TpUpdateHrZonesOutput } from "../../types.js";

/** Update HR zones. */
export async function tpUpdateHrZones(
  input: TpUpdateHrZonesInput,
  call: ToolCall,
): Promise<TpUpdateHrZonesOutput> {
  const given = {
    threshold: input.threshold_hr,
    maximumHeartRate: input.max_hr,
    restingHeartRate: input.resting_hr,
  };
  if (hasOnly(input, ["workout_type"])) {
    throw new ToolError("VALIDATION_ERROR", "Give at least one of threshold_hr, max_hr and resting_hr.");
  }
  if (
    (input.threshold_hr ?? 0) > (input.max_hr ?? 999) ||
    (input.resting_hr ?? 0) >= Math.min(input.threshold_hr ?? 999, input.max_hr ?? 999)
  ) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `resting_hr must be below threshold_hr, and that not above max_hr; given: ${JSON.stringify({ resting_hr: input.resting_hr, threshold_hr: input.threshold_hr, max_hr: input.max_hr })}.`,
    );
  }
  const ctx = await call.begin();
  const settings = await ctx.read(getAthleteSettings, { athleteId: ctx.athleteId });
  if (input.workout_type === undefined && (settings.heartRateZones ?? []).length > 1) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `There are several heart-rate sets, and each sport uses its own: ${setsInWords(zoneSports, settings.heartRateZones, "bpm")}. Nothing was written.`,
      {
        nextStep: `Ask which sets change, then call once for each, for example with workout_type: "${zoneSports.nameOf(settings.heartRateZones?.[1]?.workoutTypeId) ?? "general"}".`,
      },
    );
  }
  const sport = zoneSports.idOf(input.workout_type) ?? settings.heartRateZones?.[0]?.workoutTypeId ?? 0;
  const current = zoneSetFor(settings.heartRateZones, sport);
  if (current === undefined) {
    throw new ToolError(
      "NOT_FOUND",
      `There is no heart-rate zone set for ${input.workout_type ?? "any sport"} and no default set. Nothing was written.`,
      {
        nextStep:
          "Name a sport that tp_get_athlete_settings shows under heart_rate_zones, or add a set in TrainingPeaks.",
      },
    );
  }
  const method = calculatorMethod(current);
  const threshold = input.threshold_hr ?? current.threshold ?? 0;
  const calculated =
    method !== undefined
      ? await ctx.attempt("TrainingPeaks' zone calculator", () =>
          ctx.read(
            calculateZones,
            { userId: ctx.userId, metric: "heartrate", method },
            {
              zoneType: method,
              LTHR: threshold,
              maxHR: input.max_hr ?? current.maximumHeartRate ?? null,
              restingHR: input.resting_hr ?? current.restingHeartRate ?? null,
            },
          ),
        )
      : undefined;
  if (input.threshold_hr !== undefined && otherThreshold(calculated, threshold) !== undefined) {
    throw new ToolError(
      "TEST_BASED_METHOD",
      `Method ${current.calculationMethod} works from a test result: it would make ${rounded(otherThreshold(calculated, threshold), 1)} bpm of the ${threshold} bpm given. Nothing was written.`,
      { nextStep: "Choose another zone method in TrainingPeaks, or enter the test result there." },
    );
  }
  const fresh = newBands(current, input.threshold_hr, calculated, "whole");
  if (fresh === undefined) {
    throw new ToolError(
      "API_ERROR",
      `TrainingPeaks' zone calculator gave no bands for method ${current.calculationMethod}, and the stored set has no threshold to scale from. Nothing was written.`,
      { nextStep: "Set these zones once in TrainingPeaks; after that they can be changed here." },
    );
  }
  const changed = patch(current, { ...given, zones: fresh.zones });
  const stored = await ctx.write(putHeartRateZones, {
    params: { athleteId: ctx.athleteId },
    body: (settings.heartRateZones ?? []).map((set) => ({
      ...(set === current ? changed : set),
      currentUserId: ctx.userId,
    })),
    before: current,
    expected: changed,
    readBack: () =>
      ctx
        .read(getAthleteSettings, { athleteId: ctx.athleteId })
        .then((now) => zoneSetOf(now.heartRateZones, current.workoutTypeId)),
  });
  return {
    workout_type: zoneSports.nameOf(stored.workoutTypeId),
    workout_type_id: stored.workoutTypeId,
    calculation_method: stored.calculationMethod,
    method_correct: fresh.source === "calculator",
    before: {
      threshold_bpm: current.threshold,
      max_bpm: current.maximumHeartRate,
      resting_bpm: current.restingHeartRate,
    },
    after: {
      threshold_bpm: stored.threshold,
      max_bpm: stored.maximumHeartRate,
      resting_bpm: stored.restingHeartRate,
    },
    zones: bandChanges(current.zones, stored.zones, (band, isLast) => wholeBand(band, isLast, "bpm")),
    notes: zoneNotes({ asked: sport, set: stored, source: fresh.source }),
  };
}
