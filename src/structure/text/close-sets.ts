import type { Effort } from "../../../generated/types.js";
import { askInside, isSprintsBeside } from "./ask-inside.js";
import type { DraftItem, DraftSet, DraftStep } from "./draft.js";
import type { Issues } from "./issues.js";
import { stepsOf } from "./resolve-basis.js";
import type { Target } from "./resolve-target.js";
import type { SetReader } from "./set-reader.js";

/**
 * Gives sets without brackets the recovery that follows them: `4x8min 95% / 3min 50%` is a set of both. Where it may
 * also come once at the end, both readings are told.
 */
export function closeSets(items: readonly DraftItem[], reader: SetReader): DraftItem[] {
  const closed: DraftItem[] = [];
  for (const [index, item] of items.entries()) {
    const before = closed.at(-1);
    const place = { ...reader, isLast: index === items.length - 1 };
    if (before?.kind === "set" && item.kind === "step" && takenBy(before, item, place)) before.end = item.end;
    else closed.push(item.kind === "set" ? { ...item, items: closeSets(item.items, reader) } : { ...item });
  }
  for (const [index, item] of closed.entries()) {
    const before = closed[index - 1];
    if (before?.kind === "step" && (item.link === "with" || isSprintsBeside(before, item, reader)))
      askInside(before, item, reader.issues);
  }
  for (const step of stepsOf(closed)) if (step.between !== undefined) tellBetween(step, reader);
  return closed;
}

/** Puts a recovery into the set it belongs to: of `2x5x300m / 100m jog` the inner one. */
function takenBy(outer: DraftSet, step: DraftItem & DraftStep, reader: SetReader): boolean {
  const set = step.between?.of === "sets" ? outer : openSet(outer);
  if (!takes(set, step, reader)) return false;
  askWhose(set, step, reader);
  const { between: _between, ...recovery } = step;
  set.items.push({ ...recovery, link: "/" });
  set.end = step.end;
  set.closed = true;
  outer.closed = true;
  if (set === outer) delete outer.bare;
  return true;
}

function openSet(set: DraftSet): DraftSet {
  const [only, ...others] = set.items;
  return only?.kind === "set" && !only.closed && others.length === 0 ? openSet(only) : set;
}

/** Whether a step is the recovery of the set before it; asks where it may be. */
function takes(set: DraftSet, step: DraftItem & DraftStep, reader: SetReader): boolean {
  const { link } = step;
  if (step.between !== undefined) return takesBetween(set, step, step.between.of, reader);
  if (link === "interval") return takesInterval(set, step, reader);
  if (link === "nothing") {
    if (isRestOfDistance(set, step, reader) || isTurn(set, step)) return true;
    const isSeparate = set.closed && !(isBracketed(set) && isRecovery(set, step, reader));
    if (!isSeparate) ask(set, step, reader);
    return false;
  }
  if (isBracketed(set) && (link === "with" || link === "bracket")) {
    ask(set, step, reader);
    return false;
  }
  if (set.closed && !set.bare) return false;
  const isLower = isRecovery(set, step, reader);
  if (set.closed) {
    if (isLower && link !== ",") ask(set, step, reader);
    return false;
  }
  if (link === ",") {
    if (isLower && !isLonger(set, step, reader)) ask(set, step, reader);
    return false;
  }
  if (isLower) return true;
  if (link === "with" || link === "bracket") ask(set, step, reader);
  return false;
}

/**
 * `between sets` behind a set of sets, and `between reps` behind a set without a recovery, can only come after each.
 * What "sets" are in `4x8min` is not known.
 */
function takesBetween(set: DraftSet, step: DraftStep, of: "sets" | "reps", reader: SetReader): boolean {
  const [only, ...others] = set.items;
  const isNested = only?.kind === "set";
  const fits = others.length === 0 && (of === "sets" ? isNested : !isNested);
  if (!fits || !isRecovery(set, step, reader)) {
    ask(set, step, reader);
    return false;
  }
  const each = of === "sets" ? `each of the ${set.reps} sets` : `each of the ${set.reps}`;
  reader.note(`"${reader.issues.written(step)}" comes after ${each}, the last one too`);
  return true;
}

/** `RI 3min` and `r: 3min` come after each, unless the set has its recovery. */
function takesInterval(set: DraftSet, step: DraftStep, reader: SetReader): boolean {
  const isFree = !set.closed || set.items.every(({ kind, link }) => kind === "set" || link === ",");
  if (isFree && set.items.length === 1) return true;
  ask(set, step, reader);
  return false;
}

/** `8x30s on 30s off`. */
function isTurn({ closed, items: [work] }: DraftSet, { turn }: DraftStep): boolean {
  return !closed && work?.kind === "step" && work.turn === "on" && turn === "off";
}

/** `8x50m kick 15s rest`: a timed rest behind a repetition by distance belongs to it, also with nothing between. */
function isRestOfDistance(set: DraftSet, step: DraftStep, { isByDistance }: SetReader): boolean {
  const [work] = set.items;
  const isRest = step.recovery === "rest" && !isByDistance(step);
  return !set.closed && isRest && work?.kind === "step" && isByDistance(work);
}

/** Whether brackets of its own close it; one that took its recovery is closed as well. */
function isBracketed({ closed, items, pair }: DraftSet): boolean {
  return closed && (pair === true || items.every(({ link }) => link !== "/"));
}

/** A rest, or a step that asks for less than the set does. A cool-down is neither. */
function isRecovery(set: DraftSet, step: DraftStep, { targetOf }: SetReader): boolean {
  if (step.intensityClass === "coolDown") return false;
  if (step.recovery !== undefined) return true;
  const target = targetOf(step);
  const hardest = Math.max(
    ...[...stepsOf(set.items)].map((each) => middleOf(targetOf(each)) ?? Number.NEGATIVE_INFINITY),
  );
  const middle = middleOf(target);
  return middle !== undefined && middle < hardest;
}

function middleOf(target: Target | undefined): number | undefined {
  if (target === undefined) return undefined;
  const [first, second = first] = target.values;
  return (first + second) / 2;
}

const EASY_WORDS: readonly Effort[] = ["easy", "recovery"];
/** Easy minutes behind repetitions as short as these are their recovery as often as not. */
const SHORT_SECONDS = 120;
const LONGEST_EASY = 300;
/** `4x20s, 10min jog` at the end: so much longer than the repetition it is the way home. */
const LONG_SHARE = 3;
/** Repetitions so short are never done without a rest between them. */
const SPRINT_SECONDS = 60;

/** A rest by name may be as long as it likes; a lower step that is longer than the repetition is not a recovery. */
function isLonger(set: DraftSet, step: DraftStep, { secondsOf, isLast = true }: SetReader): boolean {
  if (step.recovery === "rest") return false;
  const [work] = set.items;
  const own = secondsOf(step, undefined);
  const other = work?.kind === "step" ? secondsOf(work, set.reps) : undefined;
  if (own === undefined || other === undefined) return false;
  if (step.recovery === "jog") return isLast && own >= LONGEST_EASY && own > LONG_SHARE * other;
  const isEasy = step.target?.kind === "effort" && EASY_WORDS.includes(step.target.effort);
  const isTimed = step.length?.kind === "time" && work?.kind === "step" && work.length?.kind === "time";
  const isSprint = !isLast && other <= SPRINT_SECONDS && step.intensityClass !== "warmUp";
  return own > ((isEasy || isSprint) && isTimed && other <= SHORT_SECONDS ? LONGEST_EASY : other);
}

function ask(set: DraftSet, step: DraftStep, { issues }: SetReader): void {
  const [first, last] = [set.items[0], set.items.at(-1)];
  if (first === undefined || last === undefined) return;
  const inner = issues.written({ at: first.at, end: last.end });
  const recovery = writtenRecovery(step, issues);
  const once = `${set.reps}x(${inner}), ${recovery}`;
  const each = `${set.reps}x(${inner}, ${recovery})`;
  const span = { at: set.at, end: step.end };
  delete step.between;
  issues.add(span, `"${issues.written(span)}": ${each} or ${once}?`, each);
}

/** `5x1500m r5' RPE 8`: a number behind a set without one may be of the work. */
function askWhose({ items: [work] }: DraftSet, step: DraftStep, { issues }: SetReader): void {
  const { target } = step;
  if (target === undefined || target.kind === "effort" || work?.kind !== "step") return;
  if (work.target !== undefined || work.cadence !== undefined || work.untargeted || work.refused) return;
  const written = issues.written(target);
  issues.add(
    target,
    `"${written}": of ${issues.written(work)} or of the recovery? Write it behind its length.`,
  );
}

/** The recovery without words that only join it: `3min rest`. */
function writtenRecovery(step: DraftStep, issues: Issues): string {
  const { between, length, recovery } = step;
  const text = issues.written(step);
  const own =
    between === undefined ? text : text.replace(issues.written(between), "").replace(/\s+/g, " ").trim();
  const isBare = recovery === "rest" && length !== undefined && own === issues.written(length);
  return isBare ? `${own} rest` : own;
}

function tellBetween(step: DraftStep, { issues }: SetReader): void {
  const { between } = step;
  if (between === undefined) return;
  issues.add(
    between,
    `"${issues.written(between)}" may mean after each or once: put it inside or behind the brackets.`,
  );
}
