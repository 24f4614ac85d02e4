import type { SessionContext } from "../session-context.js";
import type { IntensityMetric } from "../simple.js";
import { rulesOf } from "../sport-rules.js";
import type { DraftItem, DraftStep, DraftTarget, DraftText, ZoneKind } from "./draft.js";
import type { Cure, Issues } from "./issues.js";
import { rangeIn, sameEffort } from "./propose.js";

/** What is said of a metric in messages and notes: `95 % of FTP`. */
export const BASIS_NAMES: Record<IntensityMetric, string> = {
  percentOfFtp: "FTP",
  percentOfThresholdHr: "threshold heart rate (LTHR)",
  percentOfMaxHr: "max HR",
  percentOfThresholdPace: "threshold pace",
  rpe: "RPE",
};

/** How a target of each basis is written. */
const WRITTEN: Record<IntensityMetric, string> = {
  percentOfFtp: "% FTP",
  percentOfThresholdHr: "% LTHR",
  percentOfMaxHr: "% max HR",
  percentOfThresholdPace: "% pace",
  rpe: "RPE",
};

const METRIC_OF_ZONE: Record<ZoneKind, IntensityMetric> = {
  power: "percentOfFtp",
  "heart rate": "percentOfThresholdHr",
  pace: "percentOfThresholdPace",
};

const ZONE_OF_METRIC: Partial<Record<IntensityMetric, ZoneKind>> = {
  percentOfFtp: "power",
  percentOfThresholdPace: "pace",
};

/** The steps of a text in the order they are written, those of sets too. */
export function* stepsOf(items: readonly DraftItem[]): Generator<DraftStep> {
  for (const item of items) {
    if (item.kind === "step") yield item;
    else yield* stepsOf(item.items);
  }
}

/**
 * The one basis all targets of a text refer to: what is named, else the sport's own. Zones without a kind become
 * those of the sport. Two bases, and a basis the sport does not have, are told.
 */
export function resolveBasis(text: DraftText, context: SessionContext, issues: Issues): IntensityMetric {
  const targets = [...stepsOf(text.items)]
    .map(({ target }) => target)
    .filter((target) => target !== undefined);
  const named = text.metric ?? targets.map(namedMetric).find((metric) => metric !== undefined);
  const rules = rulesOf(context.sport, named);
  const own = text.metric ?? rules.basis;
  const found = new Map<IntensityMetric, DraftTarget>();
  for (const target of targets) {
    if (target.kind === "zone")
      target.of ??= own === undefined ? "heart rate" : (ZONE_OF_METRIC[own] ?? "heart rate");
    if (target.kind === "percent" && target.metric === undefined && own === "rpe")
      issues.add(target, `"${issues.written(target)}": RPE has no percentages.`);
    const metric = namedMetric(target) ?? (target.kind === "effort" ? undefined : own);
    if (metric !== undefined) {
      if (!found.has(metric)) found.set(metric, target);
    } else if (target.kind !== "effort" || (named === undefined && own === undefined)) {
      tellNoBasis(target, context, rules.bases, issues);
    }
  }
  const [first, second] = [...found];
  if (first !== undefined && second !== undefined) {
    const both = `"${issues.written(first[1])}" (${BASIS_NAMES[first[0]]}) and "${issues.written(second[1])}" (${BASIS_NAMES[second[0]]})`;
    issues.add(
      second[1],
      `${both}: a session has one basis. Write one throughout, or make it two sessions (a brick: one Bike, one Run).`,
      inBasisOf(second[1], second[0]),
    );
    for (const target of targets) {
      const metric = namedMetric(target) ?? own;
      if (target !== second[1] && metric !== undefined && metric !== first[0] && target.kind !== "effort")
        issues.addSilent(target, inBasisOf(target, metric));
    }
  } else if (first !== undefined && !rules.bases.includes(first[0])) {
    issues.add(first[1], noSuchBasis(first[0], context.sport, rules.bases));
  }
  issues.metric = first?.[0] ?? own ?? "rpe";
  return issues.metric;
}

/** The same effort in the basis of the session; a zone or a pace has no percent to compare. */
function inBasisOf(target: DraftTarget, metric: IntensityMetric): Cure {
  const isPercent = target.kind === "percent" || target.kind === "rpe";
  return isPercent ? sameEffort(target.values, metric) : () => undefined;
}

/** Why a basis does not fit a sport, naming those that do. */
export function noSuchBasis(
  metric: IntensityMetric,
  sport: string | undefined,
  bases: readonly IntensityMetric[],
): string {
  return `${sport} has no ${BASIS_NAMES[metric]}: use ${listed(bases)}.`;
}

/** What a bare percentage can be of, for a sport that has no usual basis. */
export function missingBasis(sport: string | undefined, bases: readonly IntensityMetric[]): string {
  return `in ${sport} % has no usual basis: write ${listed(bases)}.`;
}

function listed(bases: readonly IntensityMetric[]): string {
  return bases
    .map((basis) => WRITTEN[basis])
    .join(", ")
    .replace(/, ([^,]*)$/, " or $1");
}

function tellNoBasis(
  target: DraftTarget,
  { sport }: SessionContext,
  bases: readonly IntensityMetric[],
  issues: Issues,
): void {
  const inRpe = target.kind === "effort" ? rangeIn("rpe", target.effort) : undefined;
  issues.add(target, `"${issues.written(target)}": ${missingBasis(sport, bases)}`, inRpe);
}

/** The metric a target names by itself. */
function namedMetric(target: DraftTarget): IntensityMetric | undefined {
  switch (target.kind) {
    case "percent":
    case "effort":
      return target.metric;
    case "rpe":
      return "rpe";
    case "watts":
      return "percentOfFtp";
    case "bpm":
      return "percentOfThresholdHr";
    case "pace":
    case "offset":
      return "percentOfThresholdPace";
    case "zone":
      return target.of === undefined ? undefined : METRIC_OF_ZONE[target.of];
  }
}
