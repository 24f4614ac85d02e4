import type { SessionContext } from "../session-context.js";
import type { SimpleRamp, SimpleStep, SimpleStructure } from "../simple.js";
import { placedSteps } from "../simple.js";
import type { Fix } from "../structure-error.js";
import { convertedValue } from "./converted-reading.js";

const INTENSITIES = ["intensity", "intensity_min", "intensity_max", "from", "to"] as const;
/** Percentages that people train at. */
const [LOWEST, HIGHEST] = [20, 200];

/**
 * Targets in another unit as the percentages they are. Those that were found odd tell the unit; where all others are
 * in it too, `150, 250, 140`, they are converted with them.
 * @param odd paths of the steps that cannot be meant as they are
 */
export function conversions(
  structure: SimpleStructure,
  odd: ReadonlySet<string>,
  context: SessionContext,
): Fix[] {
  const { primaryIntensityMetric: metric, steps } = structure;
  const placed = [...placedSteps(steps)];
  const highest = Math.max(...placed.flatMap(({ at, step }) => (odd.has(at) ? valuesOf(step) : [])));
  const fixes = placed.flatMap(({ at, step }) => {
    const set = Object.fromEntries(
      INTENSITIES.flatMap((key) => {
        const value = Reflect.get(step, key);
        const percent =
          typeof value === "number" && value > 0
            ? convertedValue(value, highest, metric, context)
            : undefined;
        return percent === undefined ? [] : [[key, percent] as const];
      }),
    );
    return Object.keys(set).length === 0 ? [] : [{ at, set }];
  });
  const isMeant = ({ set }: Fix) =>
    Object.values(set).every((value) => Number(value) >= LOWEST && Number(value) <= HIGHEST);
  return fixes.every(isMeant) ? fixes : fixes.filter((fix) => odd.has(fix.at) && isMeant(fix));
}

function valuesOf(step: SimpleStep | SimpleRamp): number[] {
  return INTENSITIES.map((key) => Reflect.get(step, key)).filter((value) => typeof value === "number");
}
