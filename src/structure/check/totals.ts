import { round } from "../../values/number.js";
import { MAX_SECONDS, MAX_STEPS, MAX_TSS } from "../limits.js";
import { countLeaves, timedSeconds } from "../load/leaves.js";
import { measureLoad } from "../load/measured-load.js";
import type { SimpleElement, SimpleStructure } from "../simple.js";
import type { Problems } from "./problems.js";

/** Checks a whole structure against what TrainingPeaks can hold; the first broken limit is reported. */
export function checkTotals(structure: SimpleStructure, problems: Problems): void {
  checkSize(structure.steps, problems);
  if (problems.isEmpty) checkTss(structure, problems);
}

/** The limits on steps and on time. */
export function checkSize(elements: readonly SimpleElement[], problems: Problems): void {
  const count = countLeaves(elements);
  const seconds = timedSeconds(elements);
  if (count > MAX_STEPS) {
    problems.add(
      "TOO_MANY_STEPS",
      "steps",
      `The structure has ${count} steps, repetitions counted; the limit is ${MAX_STEPS}.`,
    );
  } else if (seconds > MAX_SECONDS) {
    problems.add(
      "TOTAL_TOO_LONG",
      "steps",
      `The structure lasts ${seconds} s in all; the limit is ${MAX_SECONDS} s (99:59:59).`,
    );
  }
}

/** The limit on TSS, for the metrics whose TSS needs no threshold. */
function checkTss({ primaryIntensityMetric: metric, steps }: SimpleStructure, problems: Problems): void {
  if (metric !== "percentOfFtp" && metric !== "percentOfThresholdPace") return;
  const { tss } = measureLoad({ metric, elements: steps }, {});
  if (tss === null || tss <= MAX_TSS) return;
  problems.add(
    "TSS_LIMIT",
    "steps",
    `The structure has a planned TSS of ${round(tss)}; the limit is ${MAX_TSS}.`,
  );
}
