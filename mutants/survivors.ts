import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parse, stringify } from "yaml";

/** Mutants that nothing notices, and why that is right or can't be otherwise. */
export interface Reason {
  why: string;
  /** Ids, in which `*` stands for anything. */
  mutants: string[];
}

/** @throws where a reason is missing */
export function readSurvivors(path: string): Reason[] {
  const reasons = existsSync(path) ? ((parse(readFileSync(path, "utf8")) as Reason[] | null) ?? []) : [];
  const silent = reasons.find(({ why }) => !why?.trim());
  if (silent) throw new Error(`${path} gives no reason ("why") for: ${silent.mutants.join(", ")}`);
  return reasons;
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
  const listed = reasons.flatMap(({ mutants }) => mutants).map((id) => ({ id, matches: matcher(id) }));
  return {
    unexplained: survivors.filter((id) => !listed.some(({ matches }) => matches(id))),
    outdated: listed.flatMap(({ id, matches }) =>
      judged.some(matches) && !survivors.some(matches) && isWhole(judged, id) ? id : [],
    ),
  };
}

/** Of a kind only a run of all mutants tells that none survives. */
function isWhole(judged: readonly string[], id: string): boolean {
  return !id.includes("*") || judged.length > 2000;
}

function matcher(pattern: string): (id: string) => boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  const whole = new RegExp(`^${parts.join(".*")}$`);
  return (id) => whole.test(id);
}
