import type { Cursor } from "./cursor.js";
import type { DraftItem, DraftLength, DraftSet, DraftStep } from "./draft.js";
import type { ListReader } from "./list-reader.js";
import { readLength } from "./read-length.js";
import { readStep } from "./read-step.js";
import { readSuffix } from "./read-suffix.js";
import { isLengthAt } from "./read-value.js";

/** `40/20`, `30s/30s`, `1min/1min`: two lengths, then their targets. Only in a set, or with its count behind. */
export function readPair(reader: ListReader, counted: boolean): DraftSet | undefined {
  const { cursor } = reader;
  const shape = pairAt(cursor);
  if (shape === undefined || (!counted && !shape.countedBehind && !shape.targeted)) return undefined;
  const start = cursor.peek();
  const firstNumber = cursor.peek().value ?? 0;
  const first = readLength(cursor, true);
  cursor.take();
  const secondNumber = cursor.peek().value ?? 0;
  const second = readLength(cursor, true);
  if (first === undefined || second === undefined) return undefined;
  const reps = readSuffix(cursor) ?? 1;
  const targets = readPairTargets(reader, first, second);
  const span = cursor.spanFrom(start);
  const lengths = sameUnit(first, second, firstNumber, secondNumber);
  const work: DraftStep = { kind: "step", ...targets.work, length: lengths[0], ...span };
  const rest: DraftStep = {
    kind: "step",
    ...(targets.rest ?? { recovery: "rest" }),
    length: lengths[1],
    at: lengths[1].at,
    end: span.end,
  };
  const oneTarget = targets.rest === undefined ? { oneTarget: true } : {};
  const items: DraftItem[] = [
    { ...work, link: "," },
    { ...rest, link: "/" },
  ];
  return { kind: "set", reps, items, closed: true, pair: true, ...oneTarget, ...span };
}

/** In `8/3min` the unit is of both; `30/30` and other pairs that make a minute or half of one are seconds. */
function sameUnit(
  first: DraftLength,
  second: DraftLength,
  one: number,
  other: number,
): [DraftLength, DraftLength] {
  if (first.kind !== "bare" || first.unit !== "") return [first, second];
  if (second.kind === "time")
    return [{ kind: "time", seconds: (one * second.seconds) / other, at: first.at, end: first.end }, second];
  if (second.kind === "distance") return [{ ...second, distance: one, at: first.at, end: first.end }, second];
  if (second.unit !== "") return [{ ...first, unit: second.unit }, second];
  const pairOfMinute =
    one + other === 60 ||
    (one === 30 && [15, 30, 60].includes(other)) ||
    (one === 60 && other === 60) ||
    (one === 15 && other === 30);
  return pairOfMinute
    ? [
        { ...first, pairOfMinute },
        { ...second, pairOfMinute },
      ]
    : [first, second];
}

interface PairShape {
  countedBehind: boolean;
  targeted: boolean;
}

/** Whether two lengths stand here with a slash between them and no word that makes them two steps. */
function pairAt(cursor: Cursor): PairShape | undefined {
  const first = pairLengthAt(cursor, 0);
  if (first === undefined || !cursor.sees("/", first)) return undefined;
  const second = pairLengthAt(cursor, first + 1);
  if (second === undefined) return undefined;
  const after = first + 1 + second;
  const word = cursor.means(after);
  const countedBehind = cursor.peek(after).text.toLowerCase() === "x";
  if (countedBehind) return { countedBehind, targeted: false };
  if (word.step !== undefined && word.step !== "at") return undefined;
  if (word.effort !== undefined || word.stroke !== undefined || word.unclear !== undefined) return undefined;
  return { countedBehind, targeted: isUsualPair(cursor) };
}

/** How many tokens a length of a pair takes. */
function pairLengthAt(cursor: Cursor, ahead: number): number | undefined {
  if (cursor.seesKind("clock", ahead)) return isLengthAt(cursor, ahead) ? 1 : undefined;
  if (!cursor.seesKind("number", ahead)) return undefined;
  return cursor.means(ahead + 1).length === undefined ? 1 : 2;
}

/** `30/30` without a unit, the pair of seconds that everybody writes; `1/2 mile` is none. */
function isUsualPair(cursor: Cursor): boolean {
  if (!cursor.seesKind("number") || !cursor.sees("/", 1) || !cursor.seesKind("number", 2)) return false;
  return (
    cursor.means(3).length === undefined &&
    (cursor.peek().value ?? 0) >= 10 &&
    (cursor.peek(2).value ?? 0) >= 10
  );
}

type PairTarget = Omit<DraftStep, "kind" | "at" | "end" | "length">;

/** The targets behind a pair; a further length begins another step. */
function readPairTargets(
  { cursor }: ListReader,
  first: DraftLength,
  second: DraftLength,
): { work: PairTarget; rest?: PairTarget } {
  const work = targetOf(readStep(cursor, first).step);
  if (!cursor.sees("/") || isLengthAt(cursor, 1)) return { work };
  cursor.take();
  return { work, rest: targetOf(readStep(cursor, second).step) };
}

function targetOf({ kind: _kind, at: _at, end: _end, length: _length, ...target }: DraftStep): PairTarget {
  return target;
}
