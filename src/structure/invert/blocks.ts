import { type Fields, isFields } from "../check/values.js";
import { highestIntensity, type IntensityMetric, type SimpleElement, type SimpleStep } from "../simple.js";
import type { WarningListener } from "../structure-error.js";
import { stepOf } from "./leaf.js";
import { rampOf } from "./ramp.js";

/**
 * The elements a list of stored blocks stands for. Positions, totals and the polyline are not looked at.
 */
export function storedElements(
  blocks: readonly unknown[],
  metric: IntensityMetric | null,
  warn: WarningListener,
): SimpleElement[] {
  const highest = metric === null ? Number.POSITIVE_INFINITY : highestIntensity(metric);
  return [...blocks.entries()].flatMap(([index, block]) =>
    isFields(block) ? blockElements(block, `structure[${index}]`, highest, warn) : [],
  );
}

function blockElements(block: Fields, path: string, highest: number, warn: WarningListener): SimpleElement[] {
  const steps = blockSteps(block.steps, path, warn);
  switch (block.type) {
    case "repetition":
      return [{ type: "repetition", reps: repsOf(block.length), steps }];
    case "rampUp":
    case "rampDown": {
      const ramp = rampOf(steps, block.type, highest);
      if (ramp !== undefined) return [ramp];
      if (steps.length > 1)
        warn({
          path,
          code: "RAMP_FLATTENED",
          message: `\`${path}\` is not an even ramp; it is given as single steps.`,
        });
      return steps;
    }
    default:
      return steps;
  }
}

function blockSteps(leaves: unknown, path: string, warn: WarningListener): SimpleStep[] {
  if (!Array.isArray(leaves)) return [];
  return [...leaves.entries()].flatMap(([index, leaf]: [number, unknown]) =>
    isFields(leaf) ? [stepOf(leaf, `${path}.steps[${index}]`, warn)] : [],
  );
}

function repsOf(length: unknown): number {
  const reps = isFields(length) ? length.value : undefined;
  return typeof reps === "number" && Number.isFinite(reps) && reps >= 0 ? reps : 1;
}
