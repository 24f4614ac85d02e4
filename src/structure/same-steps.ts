import { isFields } from "./check/values.js";
import type { StoredStructure } from "./native.js";

/** What is drawn or added up from the steps, and may be left out without a change: begin, end, polyline and the like. */
const DERIVED: ReadonlySet<string> = new Set(["begin", "end"]);

/** Whether two structures ask for the same: metric and steps, whatever is only drawn from them. */
export function sameSteps(a: StoredStructure, b: StoredStructure | undefined): boolean {
  return (
    b !== undefined &&
    a.primaryIntensityMetric === b.primaryIntensityMetric &&
    plain(a.structure) === plain(b.structure)
  );
}

/** Steps as text with sorted keys, without what is derived and without what says nothing. */
function plain(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (DERIVED.has(key) || inner === null || inner === "" || inner === false) return undefined;
    return isFields(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
      : inner;
  });
}
