import type { IntensityClass, SimpleElement } from "../simple.js";

/** Steps this much easier than the hardest are there to get warm, to recover or to cool down. */
const EASY_SHARE = 0.8;

/**
 * The class each step and ramp has when none is written: an easy first step warms up, an easy last one cools down,
 * an easy one in a set is a rest, all others are active. It depends on lengths and targets only.
 */
export function inferredClasses(elements: readonly SimpleElement[]): Map<SimpleElement, IntensityClass> {
  const classes = new Map<SimpleElement, IntensityClass>();
  const hardest = hardestOf(elements);
  const last = elements.length - 1;
  for (const [index, element] of elements.entries()) {
    if (element.type === "repetition") inferInSet(element.steps, classes);
    else if (last > 0 && index === 0 && isEasy(element, hardest)) classes.set(element, "warmUp");
    else if (last > 0 && index === last && isEasy(element, hardest)) classes.set(element, "coolDown");
    else classes.set(element, "active");
  }
  return classes;
}

function inferInSet(elements: readonly SimpleElement[], classes: Map<SimpleElement, IntensityClass>): void {
  const hardest = hardestOf(elements);
  for (const element of elements) {
    if (element.type === "repetition") inferInSet(element.steps, classes);
    else classes.set(element, isEasy(element, hardest) ? "rest" : "active");
  }
}

function isEasy(element: SimpleElement, hardest: number): boolean {
  const middle = middleOf(element);
  return middle > 0 && middle <= EASY_SHARE * hardest + 1e-9;
}

function hardestOf(elements: readonly SimpleElement[]): number {
  return Math.max(
    0,
    ...elements.map((element) =>
      element.type === "repetition" ? hardestOf(element.steps) : middleOf(element),
    ),
  );
}

/** The middle of a target; 0 without one. */
function middleOf(element: SimpleElement): number {
  if (element.type === "repetition") return 0;
  if (element.type === "ramp") return (element.from + element.to) / 2;
  const { intensity, intensity_min: low, intensity_max: high } = element;
  return intensity ?? (low === undefined || high === undefined ? 0 : (low + high) / 2);
}
