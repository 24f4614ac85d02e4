import type { Fix, StructureProblem } from "../structure-error.js";
import { type Fields, isFields } from "./values.js";

/** The object form with what its problems say would be right; undefined when none of them does. */
export function fixed(fields: Fields, problems: readonly StructureProblem[]): Fields | undefined {
  const fixes = problems.flatMap((problem) => problem.fixes ?? []);
  if (fixes.length === 0) return undefined;
  return fixes.reduce<Fields | undefined>(
    (whole, fix) => whole && withFix(whole, placesOf(fix), fix),
    fields,
  );
}

/** The indexes on the way to a step, from the whole. */
function placesOf({ at }: Fix): number[] {
  return [...at.matchAll(/steps\[(\d+)\]/g)].map(([, index]) => Number(index));
}

function withFix(fields: Fields, [index, ...inner]: readonly number[], fix: Fix): Fields | undefined {
  if (index === undefined) {
    const kept = Object.entries(fields).filter(([key]) => key !== fix.without);
    return { ...Object.fromEntries(kept), ...fix.set };
  }
  const { steps } = fields;
  const step: unknown = Array.isArray(steps) ? steps[index] : undefined;
  const changed = isFields(step) ? withFix(step, inner, fix) : undefined;
  return changed && Array.isArray(steps) ? { ...fields, steps: steps.with(index, changed) } : undefined;
}
