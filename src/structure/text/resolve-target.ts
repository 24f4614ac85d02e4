import type { Effort } from "../../../generated/types.js";
import { formatPace, type PaceUnit } from "../../training/index.js";
import { round } from "../../values/number.js";
import { known } from "../load/thresholds.js";
import type { SessionContext, ZoneBand } from "../session-context.js";
import type { IntensityMetric } from "../simple.js";
import type { DraftTarget, Span, ZoneKind } from "./draft.js";
import { effortRange } from "./effort-range.js";
import type { Issues } from "./issues.js";
import type { PlainTarget } from "./per-own-unit.js";
import { BASIS_NAMES } from "./resolve-basis.js";

/** A target in the metric of the structure. */
export interface Target {
  values: [number] | [number, number];
  ramp: boolean;
  /** Of the athlete's zones: never judged as implausible. */
  zone?: boolean;
}

export interface TargetReader {
  metric: IntensityMetric;
  context: SessionContext;
  issues: Issues;
  note: (text: string) => void;
}

/** Lower bounds of a zone that begins at 0, as a share of its upper bound. */
const BOTTOM_SHARE = 0.6;

/** The target in percent of the basis, or RPE; undefined when a setting is missing, which is told. */
export function resolveTarget(target: PlainTarget, reader: TargetReader): Target | undefined {
  switch (target.kind) {
    case "effort":
      return effortTarget(target.effort, target, reader, reader.issues.written(target));
    case "zone":
      return zoneTarget(target, reader);
    case "percent":
      if (target.hr) reader.note("% HR is percent of threshold heart rate (LTHR)");
      return ordered(target, target.values, reader.issues);
    case "rpe":
      if (target.values.some((value) => value > 10))
        reader.issues.add(target, `"${reader.issues.written(target)}": RPE goes from 0 to 10.`);
      return ordered(target, target.values, reader.issues);
    default:
      return absoluteTarget(target, reader);
  }
}

/** An effort as a target; what was taken is noted. */
export function effortTarget(
  effort: Effort,
  span: Span,
  { metric, issues, note }: TargetReader,
  written: string = effort,
): Target | undefined {
  const range = effortRange(effort, metric);
  if (range === undefined) {
    issues.add(span, `"${written}" has no range in percent of ${BASIS_NAMES[metric]}: give a number.`);
    return undefined;
  }
  note(
    metric === "rpe"
      ? `${written} = RPE ${range.join("-")}`
      : `${written} = ${range.join("-")} % of ${BASIS_NAMES[metric]}`,
  );
  return { values: range[0] === range[1] ? [range[0]] : range, ramp: false };
}

type Absolute = Extract<DraftTarget, { kind: "watts" | "bpm" | "pace" }>;

function absoluteTarget(target: Absolute, reader: TargetReader): Target | undefined {
  const { issues, note, context } = reader;
  const threshold = thresholdOf(target.kind, context);
  const written = issues.written(target).replace(/^@\s*/, "");
  if (threshold === undefined) {
    issues.add(
      target,
      `"${written}" needs the ${settingOf(target.kind)}${ofSport(context)}, which is not set: write percent, or set it.`,
    );
    return undefined;
  }
  const percents = target.values.map((value) => round((100 * inUnit(target, value, context)) / threshold, 1));
  const [first = 0, second] = percents;
  note(
    `${written} = ${percents.length === 2 && !target.ramp ? [...percents].sort((a, b) => a - b).join("-") : percents.join("->")} % of ${shownThreshold(target.kind, threshold, context)}`,
  );
  return ordered(target, second === undefined ? [first] : [first, second], issues);
}

/** What a bracket behind a target says must be the target itself, `90 % (252 W)`. */
export function checkBeside(
  beside: DraftTarget,
  target: Target,
  { context, issues, metric }: TargetReader,
): void {
  const isPercent = beside.kind === "percent" && (beside.metric ?? metric) === metric;
  if (!isPercent && !isAbsolute(beside)) {
    issues.add(beside, `"${issues.written(beside)}" is a second target.`);
    return;
  }
  const percents = isAbsolute(beside) ? percentsOf(beside, context, metric) : beside.values;
  if (percents === undefined) return;
  const sort = (values: readonly number[]) => (target.ramp ? [...values] : [...values].sort((a, b) => a - b));
  const shown = sort(percents);
  const meant = sort(target.values);
  const bounds = [...new Set(meant)];
  // Paces are shown to the second, which is more of a percent the faster they are.
  const near = (one = 0, other = 0) =>
    Math.abs(one - other) <= (beside.kind === "pace" ? Math.max(1.2, other * 0.025) : 1.2);
  const agrees = near(shown[0], bounds[0]) && near(shown.at(-1), bounds.at(-1));
  if (!agrees)
    issues.add(
      beside,
      `"${issues.written(beside)}" is not the percentage before it: leave one of the two out.`,
    );
}

function isAbsolute(target: DraftTarget): target is Absolute {
  return target.kind === "watts" || target.kind === "bpm" || target.kind === "pace";
}

/** Beats beside a percentage of maximum heart rate are of that. */
function percentsOf(
  target: Absolute,
  context: SessionContext,
  metric: IntensityMetric,
): number[] | undefined {
  const isOfMaximum = target.kind === "bpm" && metric === "percentOfMaxHr";
  const threshold = isOfMaximum ? known(context.maxHeartRate) : thresholdOf(target.kind, context);
  if (threshold === undefined) return undefined;
  return target.values.map((value) => (100 * inUnit(target, value, context)) / threshold);
}

/** A pace for 100 of the pool's unit, in metres per second. */
function inUnit(target: Absolute, value: number, { poolUnit }: SessionContext): number {
  return target.kind === "pace" && target.perPool && poolUnit === "yard" ? value * 0.9144 : value;
}

function thresholdOf(kind: Absolute["kind"], context: SessionContext): number | undefined {
  if (kind === "watts") return known(context.ftpWatts);
  return kind === "bpm" ? known(context.thresholdHeartRate) : known(context.thresholdSpeed);
}

function settingOf(kind: Absolute["kind"]): string {
  if (kind === "watts") return "FTP";
  return kind === "bpm" ? "threshold heart rate (LTHR)" : "threshold pace";
}

function ofSport({ sport }: SessionContext): string {
  return sport === undefined ? "" : ` for ${sport}`;
}

function shownThreshold(
  kind: Absolute["kind"],
  threshold: number,
  { sport, poolUnit }: SessionContext,
): string {
  if (kind === "watts") return `${round(threshold)} W`;
  if (kind === "bpm") return `${round(threshold)} bpm`;
  const unit: PaceUnit = sport === "Swim" ? (poolUnit === "yard" ? "100yd" : "100m") : "km";
  return formatPace(threshold, unit) ?? "";
}

type Zone = Extract<DraftTarget, { kind: "zone" }>;

function zoneTarget(target: Zone, { issues, context, note }: TargetReader): Target | undefined {
  const kind = target.of ?? "power";
  const written = issues.written(target);
  const zones = zonesOf(kind, context);
  const threshold = thresholdOf(kind === "power" ? "watts" : kind === "pace" ? "pace" : "bpm", context);
  if (zones === undefined || zones.length === 0 || threshold === undefined) {
    issues.add(
      target,
      `"${written}" needs the ${kind} zones${ofSport(context)}, which are not set: write percent.`,
    );
    return undefined;
  }
  const bands = target.values.map((number) => zones[number - 1]);
  const [first, last = first] = bands;
  const isLettered = zones.some(({ label }) => /\d\s*[a-c]\b/i.test(label ?? ""));
  if (
    first === undefined ||
    last === undefined ||
    (isLettered && target.values.some((number) => number >= 5))
  ) {
    issues.add(
      target,
      `"${written}": there are ${zones.length} ${kind} zones${ofSport(context)}: write one of them, or percent.`,
    );
    return undefined;
  }
  const open = isOpenEnded(last, kind);
  const percent = (value: number) => round((100 * value) / threshold, 1);
  const low = first.minimum > 0 ? percent(first.minimum) : round(percent(first.maximum) * BOTTOM_SHARE, 1);
  if (target.ramp) {
    issues.add(
      target,
      `"${written}": a ramp between zones needs its two ends in percent.`,
      () => `${low}->${percent(last.maximum)}%`,
    );
    return undefined;
  }
  if (first.minimum <= 0) note(`${written} begins at 60 % of its upper bound (${low} %)`);
  if (open) note(`${written} has no upper bound: its lower bound is the target`);
  const values: [number] | [number, number] = open ? [low] : [low, percent(last.maximum)];
  note(
    `${written} = ${values.join("-")} % of ${BASIS_NAMES[kind === "power" ? "percentOfFtp" : kind === "pace" ? "percentOfThresholdPace" : "percentOfThresholdHr"]}`,
  );
  const range = ordered(target, values, issues);
  return { ...range, zone: true };
}

function zonesOf(kind: ZoneKind, context: SessionContext): readonly ZoneBand[] | undefined {
  if (kind === "power") return context.powerZones;
  return kind === "pace" ? context.paceZones : context.heartRateZones;
}

/** TrainingPeaks ends its last zone at a value that nobody reaches. */
function isOpenEnded({ maximum }: ZoneBand, kind: ZoneKind): boolean {
  return maximum >= { power: 2000, "heart rate": 250, pace: 20 }[kind];
}

/** A range from low to high, or a ramp as written; a pair that falls may be either. */
function ordered(
  target: Exclude<PlainTarget, { kind: "effort" }>,
  values: [number] | [number, number],
  issues: Issues,
): Target {
  const { ramp } = target;
  const [first, second] = values;
  if (second === undefined || ramp) return { values, ramp };
  const falls = target.kind === "pace" && !target.isSpeed ? first < second : first > second;
  if (falls) {
    const written = issues.written(target).replace(/^@\s*/, "");
    const [, one = "", sign = "", other = "", unit = ""] =
      /^([\d.,:]+)[^\d-]*?(\s*(?:-|–|—|−|to)\s*)([\d.,:]+)(.*)$/u.exec(written) ?? [];
    const readings =
      sign === "" ? ["a range", "a ramp"] : [`${other}-${one}${unit}`, `ramp ${one}->${other}${unit}`];
    issues.add(target, `"${written}": the range ${readings[0]} or the falling ${readings[1]}?`, readings[0]);
  }
  return { values: first <= second ? [first, second] : [second, first], ramp };
}
