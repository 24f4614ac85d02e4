import { closest } from "../src/values/closest.js";

/** `did you mean "x"?` for a near name, else the list of right ones when it is short. */
export function suggestion(name: string, names: Iterable<string>): string | undefined {
  const all = [...new Set(names)];
  const near = name === "" ? undefined : closest(name, all);
  if (near !== undefined) return `did you mean "${near}"?`;
  return all.length > 0 && all.length <= 20
    ? `expected one of ${all.map((n) => `"${n}"`).join(", ")}`
    : undefined;
}
