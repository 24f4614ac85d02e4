import { sports } from "../../../generated/tables.js";
import { structureError } from "../structure-error.js";
import type { Cursor } from "./cursor.js";
import type { DraftItem, DraftLength, DraftSet, DraftStep, DraftText, Link } from "./draft.js";
import { readLength } from "./read-length.js";
import { readStep } from "./read-step.js";
import { isZoneWord, METRIC_OF } from "./read-target.js";
import { distanceOf, isCountAt, isLengthAt } from "./read-value.js";
import { readText } from "./read-word.js";

type Loose = DraftStep | DraftSet;

interface ListReader {
  cursor: Cursor;
  sport: string | undefined;
  swim: boolean;
  /** Brackets around this place. */
  depth: number;
}

/** Deeper than anything that is meant; hostile input must not exhaust the stack. */
const DEEPEST = 20;

/** The whole of a text: a heading, and steps and sets to the end. */
export function readItems(cursor: Cursor, sport: string | undefined): DraftText {
  const swim = sport === "Swim";
  const heading = readHeading(cursor);
  const items: DraftItem[] = [];
  while (!cursor.seesKind("end")) {
    items.push(...readList({ cursor, sport, swim, depth: 0 }));
    if (!cursor.sees(")")) continue;
    cursor.issues.add(cursor.take(), "This bracket was never opened.");
  }
  return { ...heading, items };
}

/** `pace in km:` says what percentages are of, and the unit distances are shown in. */
function readHeading(cursor: Cursor): Omit<DraftText, "items"> {
  const { basis } = cursor.means();
  if (basis === undefined) return {};
  if (cursor.sees(":", 1)) {
    cursor.skip(2);
    return { metric: METRIC_OF[basis] };
  }
  if (cursor.means(1).step !== "in") return {};
  const { length } = cursor.means(2);
  const unit = length === "m" ? "meter" : distanceOf(length);
  if (unit === undefined || !cursor.sees(":", 3)) return {};
  cursor.skip(4);
  return { metric: METRIC_OF[basis], distanceUnit: unit };
}

/** Items up to the end or to the bracket that closes them. */
function readList(reader: ListReader): DraftItem[] {
  const { cursor } = reader;
  const items: DraftItem[] = [];
  let link: Link = ",";
  let recovery: Pick<DraftStep, "recovery"> = {};
  if (cursor.seesKind("separator")) cursor.take();
  while (!cursor.seesKind("end") && !cursor.sees(")")) {
    const before = cursor.peek();
    const { loose, next } = readItem(reader);
    for (const [index, item] of loose.entries())
      items.push({ ...item, ...recovery, link: index === 0 ? link : "," });
    const word = cursor.means().step;
    recovery = next === "with" && (word === "interval" || word === "off") ? { recovery: "rest" } : {};
    link = nextLink(cursor, next);
    if (cursor.peek() === before)
      cursor.issues.add(cursor.take(), `"${before.text}" is not understood here.`);
  }
  return attached(items);
}

/** Takes what stands between two items. */
function nextLink(cursor: Cursor, next: Link | undefined): Link {
  if (cursor.seesKind("separator")) {
    const { text } = cursor.take();
    return text === "/" || text === "+" ? text : ",";
  }
  if (next === "," && cursor.takeIf("-")) return ",";
  if (next === "with") {
    if (cursor.means().step !== "off") takeRecoveryWord(cursor);
    else cursor.take();
    return "with";
  }
  return next ?? "nothing";
}

function takeRecoveryWord(cursor: Cursor): void {
  cursor.take();
  if (cursor.sees("=") || cursor.sees(":")) cursor.take();
}

/** A cadence or a target on its own, `20min 90%, 100rpm`, belongs to the step before the comma. */
function attached(items: readonly DraftItem[]): DraftItem[] {
  const whole: DraftItem[] = [];
  for (const item of items) {
    const before = whole.at(-1);
    if (item.kind !== "step" || before?.kind !== "step" || item.length !== undefined || item.open) {
      whole.push(item);
      continue;
    }
    const { cadence, target, at: _at, end, link: _link, kind: _kind, ...others } = item;
    const isFree =
      (cadence === undefined || before.cadence === undefined) &&
      (target === undefined || before.target === undefined);
    if (Object.keys(others).length > 0 || !isFree || target?.kind === "effort") whole.push(item);
    else
      Object.assign(
        before,
        { end },
        cadence === undefined ? {} : { cadence },
        target === undefined ? {} : { target },
      );
  }
  return whole;
}

function readItem(reader: ListReader): { loose: Loose[]; next?: Link | undefined } {
  const { cursor } = reader;
  skipLabels(reader);
  const title = readTitle(cursor);
  if (isCountAt(cursor)) return readSet(reader, title);
  if (cursor.sees("(")) return readGroup(reader);
  const pair = readPair(reader, false);
  if (pair !== undefined) return { loose: [pair] };
  const { step, next } = readStep(cursor, reader.swim);
  const reps = readSuffix(cursor);
  if (reps === undefined) return { loose: [step], next };
  return {
    loose: [{ kind: "set", reps, items: [{ ...step, link: "," }], closed: false, ...cursor.spanFrom(step) }],
    next,
  };
}

/** `main set:` says nothing; `Run:` begins another session. */
function skipLabels({ cursor, sport }: ListReader): void {
  while (cursor.means().step === "label") {
    cursor.take();
    cursor.takeIf(":");
  }
  const word = cursor.peek();
  const named = word.kind === "word" && cursor.sees(":", 1) ? sportNamed(word.text) : undefined;
  if (named === undefined) return;
  cursor.skip(2);
  if (named === sport) return;
  cursor.issues.add(word, `"${word.text}:" begins another sport: make it two sessions, one for each sport.`);
}

function sportNamed(word: string): string | undefined {
  const plain = word.toLowerCase();
  return plain === "ride" ? "Bike" : sports.names.find((name) => name.toLowerCase() === plain);
}

/** `Tempo 3x10min 85%`, `"Main" 3x(…)`: a title in front of a set. */
function readTitle(cursor: Cursor): string | undefined {
  let words = 0;
  while (isTitleWord(cursor, words)) words += 1;
  const colon = cursor.sees(":", words) ? 1 : 0;
  if (words === 0 || !isCountAt(cursor, words + colon)) return undefined;
  const title = Array.from({ length: words }, () =>
    cursor.seesKind("text") ? readText(cursor) : cursor.take().text,
  );
  cursor.skip(colon);
  return title.join(" ");
}

function isTitleWord(cursor: Cursor, ahead: number): boolean {
  const { kind, text, means } = cursor.peek(ahead);
  if (kind === "text") return true;
  if (kind !== "word" || isZoneWord(cursor.peek(ahead))) return false;
  return means === undefined ? /^\p{Lu}\p{Ll}+$/u.test(text) : means.effort !== undefined;
}

/** `4x(8min 95%, 3min 50%)`, `4x8min 95%`, `3x13x30/15 120%/50%`. */
function readSet(reader: ListReader, title?: string): { loose: Loose[]; next?: Link | undefined } {
  const { cursor, swim } = reader;
  const start = cursor.peek();
  const reps = cursor.take().value ?? 0;
  if (cursor.means().step === "times") cursor.take();
  if (cursor.sees(":")) return { loose: [refusedSet(reader, start.at)] };
  const written = cursor.seesKind("text") ? readText(cursor) : title;
  const name = written === undefined ? {} : { name: written };
  const whole = (items: DraftItem[], closed: boolean): DraftSet => ({
    kind: "set",
    ...name,
    reps,
    items,
    closed,
    ...cursor.spanFrom(start),
  });
  if (cursor.takeIf("(")) {
    const items = readBracketed(reader);
    const set = whole(items, true);
    addSendOff(reader, set);
    return { loose: [set], next: nextAfterBracket(cursor) };
  }
  if (isCountAt(cursor)) {
    const depth = reader.depth + 1;
    if (depth > DEEPEST) throw structureError("NEST_DEPTH", "", "Repetitions may be nested two levels deep.");
    const { loose, next } = readSet({ ...reader, depth });
    return {
      loose: [
        whole(
          loose.map((item) => ({ ...item, link: "," })),
          loose.every((item) => item.kind === "set" && item.closed),
        ),
      ],
      next,
    };
  }
  const pair = readPair(reader, true);
  if (pair !== undefined)
    return { loose: [{ ...pair, ...name, reps, ...cursor.spanFrom(start) }], next: nextAfterBracket(cursor) };
  if (cursor.seesKind("separator") || cursor.seesKind("end") || cursor.sees(")"))
    return { loose: [refusedSet(reader, start.at)] };
  const { step, next } = readStep(cursor, swim);
  const set = whole([{ ...step, link: "," }], false);
  if (next === "bracket") return { loose: [set], next };
  return { loose: [set], next };
}

/** `4x` and nothing that would say what is done four times. */
function refusedSet({ cursor }: ListReader, at: number): DraftSet {
  while (!cursor.seesKind("separator") && !cursor.seesKind("end") && !cursor.sees(")")) cursor.take();
  const span = cursor.spanFrom({ at, end: at });
  cursor.issues.add(
    span,
    `"${cursor.issues.written(span)}": what is repeated stands in brackets: 4x(8min 95%, 3min 50%).`,
  );
  return { kind: "set", reps: 1, items: [], closed: true, ...span };
}

/** The items between brackets; the opening one is taken. */
function readBracketed(reader: ListReader): DraftItem[] {
  const { cursor } = reader;
  const open = cursor.peek(-1);
  const depth = reader.depth + 1;
  if (depth > DEEPEST) throw structureError("NEST_DEPTH", "", "Repetitions may be nested two levels deep.");
  const items = readList({ ...reader, depth });
  if (!cursor.takeIf(")"))
    cursor.issues.add(open, "A bracket is not closed, as if the text had been cut off.");
  return items;
}

/** Brackets without a count in front: `(…) x4`, or only a group. */
function readGroup(reader: ListReader): { loose: Loose[]; next?: Link | undefined } {
  const { cursor } = reader;
  const start = cursor.take();
  const items = readBracketed(reader);
  const reps = readSuffix(cursor);
  if (reps === undefined) return { loose: items, next: nextAfterBracket(cursor) };
  const set: DraftSet = { kind: "set", reps, items, closed: true, ...cursor.spanFrom(start) };
  addSendOff(reader, set);
  return { loose: [set], next: nextAfterBracket(cursor) };
}

/** `x4` or `x 4` behind what it repeats. */
function readSuffix(cursor: Cursor): number | undefined {
  if (cursor.peek().text.toLowerCase() !== "x" || !cursor.seesKind("number", 1)) return undefined;
  cursor.take();
  return cursor.take().value ?? 0;
}

/** `10x(100m CSS) on 1:55`: the send-off of the one step in the brackets. */
function addSendOff({ cursor }: ListReader, set: DraftSet): void {
  if (cursor.means().step !== "on" || !cursor.seesKind("clock", 1)) return;
  cursor.take();
  const clock = cursor.take();
  const [step] = set.items;
  if (set.items.length === 1 && step?.kind === "step") step.sendOff = clock.value ?? 0;
  else cursor.issues.add(clock, `"on ${clock.text}" belongs to one swim: 10x(100m CSS) on 1:55.`);
}

function nextAfterBracket(cursor: Cursor): Link | undefined {
  const word = cursor.means().step;
  if (word === "with" || word === "interval" || (word === "off" && isLengthAt(cursor, 1))) return "with";
  return undefined;
}

/** `40/20`, `30s/30s`, `1min/1min`: two lengths, then their targets. Only in a set, or with its count behind. */
function readPair(reader: ListReader, counted: boolean): DraftSet | undefined {
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
  const targets = readPairTargets(reader);
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
  if (second.unit === "m") return [{ ...first, unit: "m" }, second];
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

function readPairTargets({ cursor, swim }: ListReader): { work: PairTarget; rest?: PairTarget } {
  const work = targetOf(readStep(cursor, swim).step);
  if (!cursor.sees("/") || isLengthAt(cursor, 1)) return { work };
  cursor.take();
  return { work, rest: targetOf(readStep(cursor, swim).step) };
}

function targetOf({ kind: _kind, at: _at, end: _end, length: _length, ...target }: DraftStep): PairTarget {
  return target;
}
