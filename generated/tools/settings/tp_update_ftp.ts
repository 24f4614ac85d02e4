// Generated from specs/tools/settings/tp_update_ftp.yaml by `npm run codegen`. Do not edit.
import { rounded } from "../../../src/expressions/units.js";
import { bandChanges, newBands, standardPowerBands, wholeBand } from "../../../src/expressions/zone-bands.js";
import { otherSetsNote, zoneNotes } from "../../../src/expressions/zone-notes.js";
import {
  calculatorMethod,
  otherThreshold,
  zoneSetFor,
  zoneSetOf,
} from "../../../src/expressions/zone-sets.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { patch } from "../../../src/tool/patch.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { calculateZones, getAthleteSettings, putPowerZones } from "../../endpoints/settings.js";
import { zoneSports } from "../../tables.js";
import type { TpUpdateFtpInput, TpUpdateFtpOutput } from "../../types.js";

/** Update FTP. */
export async function tpUpdateFtp(input: TpUpdateFtpInput, call: ToolCall): Promise<TpUpdateFtpOutput> {
  const sport = zoneSports.idOf(input.workout_type ?? "bike");
  const ctx = await call.begin();
  const settings = await ctx.read(getAthleteSettings, { athleteId: ctx.athleteId });
  const current = zoneSetFor(settings.powerZones, sport);
  if (current === undefined) {
    throw new ToolError(
      "NOT_FOUND",
      `There is no power zone set for ${input.workout_type ?? "bike"} and no default set. Nothing was written.`,
      {
        nextStep:
          "Name a sport that tp_get_athlete_settings shows under power_zones, or add a set in TrainingPeaks.",
      },
    );
  }
  const method = calculatorMethod(current);
  const calculated =
    method !== undefined
      ? await ctx.attempt("TrainingPeaks' zone calculator", () =>
          ctx.read(
            calculateZones,
            { userId: ctx.userId, metric: "power", method },
            { zoneType: method, LTPower: input.ftp },
          ),
        )
      : undefined;
  if (otherThreshold(calculated, input.ftp) !== undefined) {
    throw new ToolError(
      "TEST_BASED_METHOD",
      `Method ${current.calculationMethod} works from a test result: it would make ${rounded(otherThreshold(calculated, input.ftp), 1)} W of the ${input.ftp} W given. Nothing was written.`,
      { nextStep: "Choose another zone method in TrainingPeaks, or enter the test result there." },
    );
  }
  const fresh = newBands(current, input.ftp, calculated, "whole") ?? standardPowerBands(current, input.ftp);
  const changed = patch(current, { threshold: input.ftp, zones: fresh.zones });
  const stored = await ctx.write(putPowerZones, {
    params: { athleteId: ctx.athleteId },
    body: (settings.powerZones ?? []).map((set) => ({
      ...(set === current ? changed : set),
      currentUserId: ctx.userId,
    })),
    before: current,
    expected: changed,
    readBack: () =>
      ctx
        .read(getAthleteSettings, { athleteId: ctx.athleteId })
        .then((now) => zoneSetOf(now.powerZones, current.workoutTypeId)),
  });
  return {
    workout_type: zoneSports.nameOf(stored.workoutTypeId),
    workout_type_id: stored.workoutTypeId,
    calculation_method: stored.calculationMethod,
    method_correct: fresh.source === "calculator",
    ftp_watts_before: current.threshold,
    ftp_watts: stored.threshold,
    zones: bandChanges(current.zones, stored.zones, (band, isLast) => wholeBand(band, isLast, "W")),
    notes: [
      ...zoneNotes({ asked: sport, set: stored, source: fresh.source }),
      ...(input.workout_type === undefined
        ? otherSetsNote(zoneSports, settings.powerZones, stored.workoutTypeId, "W")
        : []),
    ],
  };
}
