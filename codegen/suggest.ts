import { closest } from "../src/values/closest.js";

/** `did you mean "x"?` for a near name, else the list of right ones when it is short. */
export function suggestion(name: string, names: Iterable<string>): string | undefined {
  const all = [...new Set(names)];
  const near = didYouMean(name, all);
  if (near !== undefined) return near;
  return all.length > 0 && all.length <= 20
    ? `expected one of ${all.map((n) => `"${n}"`).join(", ")}`
    : undefined;
}

/** For names of which a new one may be meant. */
export function didYouMean(name: string, names: readonly string[]): string | undefined {
  const near = name === "" ? undefined : closest(name, [...names]);
  return near === undefined ? undefined : `did you mean "${near}"?`;
}
