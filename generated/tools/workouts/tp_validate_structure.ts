// Generated from specs/tools/workouts/tp_validate_structure.yaml by `npm run codegen`. Do not edit.
import {
  compactOf,
  givenStructure,
  intervalsOf,
  loadOf,
  speedFrom,
  stepCount,
} from "../../../src/expressions/structure.js";
import { metresToKm, secondsToMinutes } from "../../../src/expressions/units.js";
import { ToolError } from "../../../src/values/tool-error.js";
import type { TpValidateStructureInput, TpValidateStructureOutput } from "../../types.js";

/** Check an interval structure. */
export async function tpValidateStructure(
  input: TpValidateStructureInput,
): Promise<TpValidateStructureOutput> {
  const speed = speedFrom('threshold_pace', input.threshold_pace);
  const given = givenStructure(input.structure);
  if (given === undefined) {
    throw new ToolError(
      "VALIDATION_ERROR",
      "structure is missing.",
      { nextStep: "Give steps, or text such as \"10m 50%, 4x(8m 95%, 3m 55%)\"." },
    );
  }
  const thresholds = { ftpWatts: input.ftp_watts, thresholdHeartRate: input.threshold_hr, maxHeartRate: input.max_hr, thresholdSpeed: speed };
  const load = loadOf(given, thresholds);
  return {
    valid: true,
    intervals: intervalsOf(given.native, thresholds) ?? '',
    text_form: compactOf(given.native),
    block_count: given.native.structure.length,
    total_steps: stepCount(given.native),
    total_duration_seconds: load.seconds,
    total_duration_minutes: secondsToMinutes(load.seconds),
    distance_km: metresToKm(load.distanceMetres),
    estimated_if: load.intensityFactor,
    estimated_tss: load.tss,
    estimated: load.estimated,
    reason: load.reason,
    intensity_metric: given.native.primaryIntensityMetric,
    notes: given.warnings,
  };
}
