import type { Cursor } from "./cursor.js";
import type { DraftItem, DraftLength, DraftSet, DraftStep } from "./draft.js";

/** More is as likely a step whose target was forgotten. */
const LONGEST_SECONDS = 300;
/** `CSS + 5s` is a pace as often as a rest. */
const LONGEST_OFFSET = 15;

/**
 * `2x20min 95%, 5min`: a short time without a target behind a set is its rest to most, and never work. It is asked,
 * with the rest written out; where it belongs is asked as of any rest.
 */
export function presumeRests(items: readonly DraftItem[], cursor: Cursor): void {
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    if (item.kind === "set") presumeRests(item.items, cursor);
    else if (before?.kind === "set" && isOnlyShortTime(item, cursor)) askRest(before, item, cursor);
  }
}

function askRest(set: DraftSet, step: DraftItem & DraftStep, { issues }: Cursor): void {
  const written = issues.written(step);
  const last = set.items.at(-1);
  const target = last?.kind === "step" ? last.target : undefined;
  const isOffset = step.link === "+" && target !== undefined && /css|pace/i.test(issues.written(target));
  if (isOffset && secondsOf(step.length, false) <= LONGEST_OFFSET) {
    step.refused = true;
    const pace = `a pace ${written} slower`;
    issues.add(
      step,
      `"+ ${written}": ${written} rest after each, or ${pace}? Write the rest, or the pace itself.`,
    );
    return;
  }
  step.recovery = "rest";
  issues.add(
    step,
    `"${written}" has no target: ${written} rest? Else give percent, watts, pace, zone or RPE.`,
    `${written} rest`,
  );
}

/** A step of which nothing is said but a short time. */
function isOnlyShortTime(step: DraftItem & DraftStep, { isSwim }: Cursor): boolean {
  const { kind: _kind, at: _at, end: _end, link: _link, length, ...others } = step;
  return Object.keys(others).length === 0 && secondsOf(length, isSwim) <= LONGEST_SECONDS;
}

function secondsOf(length: DraftLength | undefined, isSwim: boolean): number {
  if (length?.kind === "time" && length.ladder === undefined) return length.seconds;
  const isMinutes = length?.kind === "bare" && !isSwim && length.unit !== "M" && !length.comma;
  return isMinutes ? length.value * 60 : Number.POSITIVE_INFINITY;
}
