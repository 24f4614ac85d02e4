import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import type { Mutant } from "./mutant.js";

/** Mutants that nothing notices, and why that is right or can't be otherwise. */
export interface Reason {
  why: string;
  /** Ids. In those of form `*` stands for anything; of meaning each is named, so that a review sees every one that is new. */
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
  /** Listed, but noticed by now, or no mutant of the specs any more. */
  outdated: string[];
  /** Patterns that stand for mutants of meaning. */
  tooWide: string[];
}

/**
 * @param judged the mutants of this run: nothing is said of others
 * @param all those of the specs
 */
export function compare(
  reasons: readonly Reason[],
  survivors: readonly string[],
  judged: readonly Mutant[],
  all: readonly Mutant[],
): Comparison {
  const listed = reasons.flatMap(({ mutants }) => mutants).map((id) => ({ id, matches: matcher(id) }));
  const isNoticed = ({ id, matches }: Listed): boolean =>
    judged.some((mutant) => matches(mutant.id)) && !survivors.some(matches) && isWhole(judged, id);
  const isGone = ({ matches }: Listed): boolean => !all.some((mutant) => matches(mutant.id));
  return {
    unexplained: survivors.filter((id) => !listed.some(({ matches }) => matches(id))),
    outdated: listed.filter((one) => isNoticed(one) || isGone(one)).map(({ id }) => id),
    tooWide: listed
      .filter(({ id, matches }) => id.includes("*") && all.some((one) => isOfMeaning(one) && matches(one.id)))
      .map(({ id }) => id),
  };
}

interface Listed {
  id: string;
  matches(id: string): boolean;
}

function isOfMeaning({ group }: Mutant): boolean {
  return group === "meaning";
}

/** Of a kind only a run of all mutants tells that none survives. */
function isWhole(judged: readonly Mutant[], id: string): boolean {
  return !id.includes("*") || judged.length > 2000;
}

function matcher(pattern: string): (id: string) => boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  const whole = new RegExp(`^${parts.join(".*")}$`);
  return (id) => whole.test(id);
}
