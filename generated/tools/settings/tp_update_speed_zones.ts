// Generated from specs/tools/settings/tp_update_speed_zones.yaml by `npm run codegen`. Do not edit.
import { hasOnly } from "../../../src/expressions/inputs.js";
import { valueAt } from "../../../src/expressions/lists.js";
import { askedPaces, paceMistake, paceOf, paceUnitOf } from "../../../src/expressions/pace.js";
import { rounded } from "../../../src/expressions/units.js";
import { bandChanges, newBands, paceBand } from "../../../src/expressions/zone-bands.js";
import { zoneNotes } from "../../../src/expressions/zone-notes.js";
import {
  calculatorMethod,
  otherThreshold,
  zoneSetFor,
  zoneSetOf,
} from "../../../src/expressions/zone-sets.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { patch } from "../../../src/tool/patch.js";
import { collect } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { calculateZones, getAthleteSettings, putSpeedZones } from "../../endpoints/settings.js";
import { sports, zoneSports } from "../../tables.js";
import type { TpUpdateSpeedZonesInput, TpUpdateSpeedZonesOutput } from "../../types.js";

/** Update speed zones. */
export async function tpUpdateSpeedZones(
  input: TpUpdateSpeedZonesInput,
  call: ToolCall,
): Promise<TpUpdateSpeedZonesOutput> {
  if (hasOnly(input, [])) {
    throw new ToolError("VALIDATION_ERROR", "Give run_threshold_pace, swim_threshold_pace or both.");
  }
  const mistake =
    paceMistake("run_threshold_pace", input.run_threshold_pace, "km") ??
    paceMistake("swim_threshold_pace", input.swim_threshold_pace, "100m");
  if (mistake !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${mistake}.`);
  }
  const paces = askedPaces(input.run_threshold_pace, input.swim_threshold_pace);
  const ctx = await call.begin();
  const settings = await ctx.read(getAthleteSettings, { athleteId: ctx.athleteId });
  const changes = await collect(ctx, paces, async (pace) => {
    const current =
      pace.sport === "swim"
        ? zoneSetOf(settings.speedZones, sports.idOf("Swim"))
        : zoneSetFor(settings.speedZones, sports.idOf("Run"));
    if (current === undefined) {
      throw new ToolError(
        "NOT_FOUND",
        `There is no ${pace.sport} pace set, and writing to another one would change that sport's zones. Nothing was written.`,
        {
          nextStep: `Add a ${pace.sport} pace zone set in TrainingPeaks; after that it can be changed here.`,
        },
      );
    }
    const method = calculatorMethod(current);
    const calculated =
      method !== undefined
        ? await ctx.attempt(`TrainingPeaks' zone calculator (${pace.sport})`, () =>
            ctx.read(
              calculateZones,
              { userId: ctx.userId, metric: "speed", method },
              { zoneType: method, speed: pace.speed, distance: current.distance ?? undefined },
            ),
          )
        : undefined;
    if (otherThreshold(calculated, pace.speed) !== undefined) {
      throw new ToolError(
        "TEST_BASED_METHOD",
        `Method ${current.calculationMethod} of the ${pace.sport} set works from a test result: it would make ${paceOf(otherThreshold(calculated, pace.speed), pace.sportId)} of the ${paceOf(pace.speed, pace.sportId)} given. Nothing was written.`,
        { nextStep: "Choose another zone method in TrainingPeaks, or enter the test result there." },
      );
    }
    const fresh = newBands(current, pace.speed, calculated, "exact");
    if (fresh === undefined) {
      throw new ToolError(
        "API_ERROR",
        `TrainingPeaks' zone calculator gave no bands for method ${current.calculationMethod} of the ${pace.sport} set, and that has no threshold to scale from. Nothing was written.`,
        { nextStep: "Set these zones once in TrainingPeaks; after that they can be changed here." },
      );
    }
    return {
      pace,
      current,
      source: fresh.source,
      changed: patch(current, { threshold: pace.speed, zones: fresh.zones }),
    };
  });
  const stored = await ctx.write(putSpeedZones, {
    params: { athleteId: ctx.athleteId },
    body: (settings.speedZones ?? []).map((set) => ({
      ...(changes.find((change) => change.current === set)?.changed ?? set),
      currentUserId: ctx.userId,
    })),
    before: Object.fromEntries(changes.map((change) => [change.pace.sport, change.current])),
    expected: Object.fromEntries(changes.map((change) => [change.pace.sport, change.changed])),
    readBack: () =>
      ctx
        .read(getAthleteSettings, { athleteId: ctx.athleteId })
        .then((now) =>
          Object.fromEntries(
            changes.map((change) => [
              change.pace.sport,
              zoneSetOf(now.speedZones, change.current.workoutTypeId),
            ]),
          ),
        ),
  });
  return {
    updated: changes.map((change) => ({
      sport: change.pace.sport,
      workout_type: zoneSports.nameOf(change.current.workoutTypeId),
      workout_type_id: change.current.workoutTypeId,
      calculation_method: change.current.calculationMethod,
      method_correct: change.source === "calculator",
      threshold_pace_before: paceOf(change.current.threshold, change.pace.sportId),
      threshold_pace: paceOf(valueAt(stored, change.pace.sport)?.threshold, change.pace.sportId),
      threshold_m_per_s: rounded(valueAt(stored, change.pace.sport)?.threshold, 4),
      zones: bandChanges(
        change.current.zones,
        valueAt(stored, change.pace.sport)?.zones ?? [],
        (band, isLast) => paceBand(band, isLast, paceUnitOf(change.pace.sportId)),
      ),
    })),
    notes: changes.flatMap((change) =>
      zoneNotes({ asked: change.pace.sportId, set: change.current, source: change.source }),
    ),
  };
}
