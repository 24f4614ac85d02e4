import type { SimpleStep } from "../simple.js";
import { effortRange } from "../text/effort-range.js";
import type { CheckContext } from "./context.js";
import { checkClass, checkName, checkNotes } from "./labels.js";
import { checkLength } from "./length.js";
import { checkCadence, checkIntensity, hasIntensity } from "./target.js";
import { checkKeys } from "./unknown-keys.js";
import { type Fields, isGiven, quoted } from "./values.js";

const KEYS = [
  "type",
  "name",
  "duration_seconds",
  "distance",
  "distance_unit",
  "intensity",
  "intensity_min",
  "intensity_max",
  "intensityClass",
  "cadence",
  "cadence_min",
  "cadence_max",
  "open_duration",
  "notes",
];

/** A step of one intensity. The result is whole only if no problem was added. */
export function checkStep(fields: Fields, path: string, context: CheckContext): SimpleStep {
  checkKeys(fields, KEYS, path, context);
  const step: SimpleStep = {
    type: "step",
    ...checkName(fields, path, context),
    ...checkLength(fields, path, context),
    ...checkIntensity(fields, path, context),
    intensityClass: checkClass(fields, path, context),
    ...checkCadence(fields, path, context),
    ...checkOpen(fields, path, context),
    ...checkNotes(fields, path, context),
  };
  return hasIntensity(fields) ? step : withoutIntensity(step, path, context);
}

/** A rest needs no target and a cadence may stand for one; a warm-up and a cool-down are easy, which is said. */
function withoutIntensity(step: SimpleStep, path: string, context: CheckContext): SimpleStep {
  const { intensityClass, cadence, cadence_min, open_duration } = step;
  const hasCadence = cadence !== undefined || cadence_min !== undefined;
  if (context.targetIsOptional || intensityClass === "rest" || hasCadence || open_duration) return step;
  const range = intensityClass === "active" ? undefined : effortRange("easy", context.metric);
  if (range !== undefined) {
    const [intensity_min, intensity_max] = range;
    const message = `\`${path}\` has no intensity: easy, ${range.join("-")}, was taken.`;
    context.warn({ path, code: "ASSUMED", message });
    return { ...step, intensity_min, intensity_max };
  }
  const needed = "`intensity`, or `intensity_min` and `intensity_max`";
  const exception = "only a step with intensityClass rest may leave it out";
  context.problems.add("INTENSITY_MISSING", path, `\`${path}\` needs ${needed}; ${exception}.`);
  return step;
}

function checkOpen(fields: Fields, path: string, { problems }: CheckContext): { open_duration?: true } {
  const open = fields.open_duration;
  if (open === true) return { open_duration: true };
  if (isGiven(open) && open !== false) {
    const where = `${path}.open_duration`;
    problems.add("OPEN_INVALID", where, `\`${where}\` must be true or false; got ${quoted(open)}.`);
  }
  return {};
}
