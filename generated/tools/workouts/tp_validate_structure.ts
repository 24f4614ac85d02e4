// Generated from specs/tools/workouts/tp_validate_structure.yaml by `npm run codegen`. Do not edit.
import { sportMistake, sportNamed } from "../../../src/expressions/sports.js";
import {
  compactOf,
  givenStructure,
  intervalsOf,
  isGiven,
  loadOf,
  sessionWith,
  speedFrom,
  stepCount,
} from "../../../src/expressions/structure.js";
import { metresToKm, secondsToMinutes } from "../../../src/expressions/units.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { intervalSession } from "../../reads/workouts.js";
import { sports } from "../../tables.js";
import type { TpValidateStructureInput, TpValidateStructureOutput } from "../../types.js";

/** Check an interval structure. */
export async function tpValidateStructure(
  input: TpValidateStructureInput,
  call: ToolCall,
): Promise<TpValidateStructureOutput> {
  const speed = speedFrom("threshold_pace", input.threshold_pace);
  if (isGiven(input.structure) === false) {
    throw new ToolError("VALIDATION_ERROR", "structure is missing.", {
      nextStep: 'Give steps, or text such as "10m 50%, 4x(8m 95%, 3m 55%)".',
    });
  }
  const sportId = sportNamed(sports, input.sport);
  if (input.sport !== undefined && sportId === undefined) {
    throw new ToolError("VALIDATION_ERROR", `${sportMistake(sports, "sport", input.sport)}.`);
  }
  const ctx = await call.begin();
  const known = await intervalSession(ctx, {
    athleteId: ctx.athleteId,
    sportId,
    thresholds: sportId !== undefined,
    pool: true,
  });
  const session = sessionWith(known, {
    ftpWatts: input.ftp_watts,
    thresholdSpeed: speed,
    thresholdHeartRate: input.threshold_hr,
    maxHeartRate: input.max_hr,
  });
  const given = givenStructure(input.structure, undefined, session);
  if (given === undefined) {
    throw new ToolError("VALIDATION_ERROR", "structure is missing.");
  }
  const load = loadOf(given, session, { swim: sportId === sports.idOf("Swim") });
  return {
    valid: true,
    intervals: intervalsOf(given.native, session) ?? "",
    text_form: compactOf(given.native, session),
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
    notes: [
      ...given.warnings,
      ...(input.sport === undefined
        ? ["No sport was given: percent is of FTP unless the text says otherwise."]
        : []),
    ],
  };
}
