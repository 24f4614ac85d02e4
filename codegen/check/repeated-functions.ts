import type { KnownFunction } from "../model/known.js";
import type { SourceFault } from "../problem.js";

/** Specs name a helper or a hook by its name alone: of two with one name, the wrong one could be called unnoticed. */
export function repeatedFunctions(functions: readonly KnownFunction[]): SourceFault[] {
  const first = new Map<string, KnownFunction>();
  const faults: SourceFault[] = [];
  for (const found of functions) {
    const { name, module, line } = found;
    const other = first.get(name);
    if (other)
      faults.push({ file: module, line, message: `"${name}" is already exported by ${other.module}` });
    else first.set(name, found);
  }
  return faults;
}
