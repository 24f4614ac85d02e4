import type { Cursor } from "./cursor.js";
import type { DraftSet } from "./draft.js";
import { isZoneWord } from "./read-scale.js";
import { readStep } from "./read-step.js";
import { isCountAt, isLengthAt } from "./read-value.js";
import { stepsOf } from "./resolve-basis.js";

/** `4x(100 free, 50 kick) easy`, `10x(30/30) @ 120%`: a target behind the brackets is of every step that has none. */
export function readShared(cursor: Cursor, set: DraftSet): void {
  if (!isTargetAt(cursor)) return;
  const { step } = readStep(cursor);
  const { target, cadence, sendOff } = step;
  const without = [...stepsOf(set.items)].filter(
    ({ target: own, recovery, intensityClass }) =>
      own === undefined && recovery === undefined && (intensityClass ?? "active") === "active",
  );
  if (without.length === 0 || (target === undefined && cadence === undefined))
    cursor.issues.add(
      step,
      `"${cursor.issues.written(step)}" belongs to a step: write it inside the brackets.`,
    );
  for (const each of without) {
    if (target !== undefined) each.target = target;
    if (cadence !== undefined) each.cadence ??= cadence;
    if (sendOff !== undefined && without.length === 1) each.sendOff ??= sendOff;
  }
  set.end = step.end;
}

function isTargetAt(cursor: Cursor): boolean {
  if (cursor.sees("@") || cursor.means().step === "at") return true;
  if (isLengthAt(cursor) || isCountAt(cursor)) return false;
  const { effort, basis } = cursor.means();
  const isNumber =
    cursor.seesKind("number") &&
    (cursor.sees("%", 1) || cursor.sees("-", 1) || cursor.means(1).unit !== undefined);
  return isNumber || effort !== undefined || basis !== undefined || isZoneWord(cursor.peek());
}
