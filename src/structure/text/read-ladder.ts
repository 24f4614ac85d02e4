import type { Cursor } from "./cursor.js";
import type { DraftLength, DraftStep, Ladder } from "./draft.js";
import { isRangeSign } from "./read-value.js";

/** Reads `8-10min` and `1-2-3-2-1min`, which are not a single length; what is wrong is told once the step is known. */
export function readLadder(cursor: Cursor): DraftLength {
  const start = cursor.take();
  const numbers = [start.text];
  let unit = takeUnit(cursor);
  while (isRangeSign(cursor, 0) && cursor.seesKind("number", 1)) {
    cursor.skip(1);
    numbers.push(cursor.take().text);
    unit = takeUnit(cursor) ?? unit;
  }
  const span = cursor.spanFrom(start);
  return { kind: "time", seconds: 60, ladder: { numbers, unit: unit ?? "", ...span }, ...span };
}

function takeUnit(cursor: Cursor): string | undefined {
  return cursor.means().length === undefined ? undefined : cursor.take().text;
}

/** Asks for one length, or writes out every step of a ladder with the target they share. */
export function tellLadder({ issues }: Cursor, step: DraftStep, ladder: Ladder): void {
  const { numbers, unit } = ladder;
  const written = issues.written(ladder);
  const lengths = numbers.map((number) => `${number}${unit}`);
  step.refused = true;
  if (lengths.length === 2) {
    issues.add(ladder, `"${written}" is a range of lengths: ${lengths.join(" or ")}?`, lengths[0]);
    return;
  }
  const [before = "", after = ""] = issues.written(step).split(written);
  const parts = `${before} ${after}`.replace(/\b(?:pyramid|ladder)s?\b:?/gi, " ");
  const target = parts.replace(EQUAL_REST, " ").replace(/\s+/g, " ").trim();
  const rest = EQUAL_REST.test(parts) ? (length: string) => `, ${length} rest` : () => "";
  const steps = lengths.map((length) => `${length} ${target}`.trim() + rest(length));
  issues.add(step, `"${written}" is a ladder: write each step.`, steps.join(", "));
}

const EQUAL_REST = /(?:with|w\/)? *(?:equal|same) (?:rest|recovery|recoveries)/i;
