import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parse, stringify } from "yaml";

/** Mutants that nothing notices, and why that is right or can't be otherwise. */
export interface Reason {
  why: string;
  mutants: string[];
}

export function readSurvivors(path: string): Reason[] {
  return existsSync(path) ? ((parse(readFileSync(path, "utf8")) as Reason[] | null) ?? []) : [];
}

export function writeSurvivors(path: string, reasons: readonly Reason[]): void {
  const header =
    "# Mutants that compile and pass every example, each with the reason. `make mutants` holds this list.\n";
  writeFileSync(path, header + stringify(reasons, { lineWidth: 0 }));
}

export interface Comparison {
  /** Survivors without a reason. */
  unexplained: string[];
  /** Listed, but noticed by now. */
  outdated: string[];
}

/** @param judged the mutants of this run: nothing is said of others */
export function compare(
  reasons: readonly Reason[],
  survivors: readonly string[],
  judged: readonly string[],
): Comparison {
  const listed = new Set(reasons.flatMap(({ mutants }) => mutants));
  const alive = new Set(survivors);
  return {
    unexplained: survivors.filter((id) => !listed.has(id)),
    outdated: judged.filter((id) => listed.has(id) && !alive.has(id)),
  };
}
