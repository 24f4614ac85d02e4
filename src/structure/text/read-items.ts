import { structureError } from "../structure-error.js";
import { askCount } from "./ask-count.js";
import type { Cursor } from "./cursor.js";
import type { DraftItem, DraftSet, DraftStep, DraftText, Link } from "./draft.js";
import type { ListReader } from "./list-reader.js";
import { presumeRests } from "./presume-rest.js";
import { readPair } from "./read-pair.js";
import { readShared } from "./read-shared.js";
import { isRecoveryAt, readStep } from "./read-step.js";
import { readSuffix } from "./read-suffix.js";
import { readHeading, readTitle, skipLabels } from "./read-title.js";
import { isCountAt, isLengthAt } from "./read-value.js";
import { readText } from "./read-word.js";
import { moveTurnTargets } from "./turn-targets.js";

type Loose = DraftStep | DraftSet;

/** Deeper than anything that is meant; hostile input must not exhaust the stack. */
const DEEPEST = 20;

/** The whole of a text: a heading, and steps and sets to the end. */
export function readItems(cursor: Cursor): DraftText {
  const heading = readHeading(cursor);
  const items: DraftItem[] = [];
  while (!cursor.seesKind("end")) {
    items.push(...readList({ cursor, depth: 0 }));
    if (!cursor.sees(")")) continue;
    cursor.issues.add(cursor.take(), "This bracket was never opened.");
  }
  moveTurnTargets(items);
  presumeRests(items, cursor);
  return { ...heading, items };
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
    if (isRestInterval(cursor)) {
      takeRecoveryWord(cursor);
      recovery = { recovery: "rest" };
      link = "interval";
    }
    const first = readItem(reader);
    const { next } = first;
    const loose = repeated(reader, items, first.loose);
    for (const [index, item] of loose.entries())
      items.push({ ...item, ...recovery, link: index === 0 ? link : "," });
    const word = cursor.means().step;
    if (next === "with" && word === "interval") {
      link = ",";
      recovery = {};
      continue;
    }
    recovery = next === "with" && word === "off" ? { recovery: "rest" } : {};
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
  if (next === "," && (cursor.takeIf("-") || cursor.takeIf("->"))) return ",";
  if (next === "with") {
    if (cursor.means().step !== "off") takeRecoveryWord(cursor);
    else cursor.take();
    return "with";
  }
  return next ?? "nothing";
}

/** `RI 3min`, `r: 3'`, `(RI 3min)`: always after each. */
function isRestInterval(cursor: Cursor): boolean {
  return cursor.means().step === "interval" && isRecoveryAt(cursor, 1);
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
  askCount(cursor);
  if (isCountAt(cursor)) return readSet(reader, title);
  if (cursor.sees("(")) return readGroup(reader);
  const pair = readPair(reader, false);
  if (pair !== undefined) return { loose: [pair] };
  const { step, next } = readStep(cursor);
  return { loose: [step], next };
}

/** `8min 95% x 4` alone is a set; behind other steps it is asked what is done four times. */
function repeated({ cursor }: ListReader, before: readonly DraftItem[], loose: Loose[]): Loose[] {
  const [only, ...others] = loose;
  const inner = only === undefined ? "" : cursor.issues.written(only);
  const reps = readSuffix(cursor);
  if (reps === undefined || only === undefined) return loose;
  const span = cursor.spanFrom(before[0] ?? only);
  if (only.kind === "step" && others.length + before.length === 0) {
    const set: DraftSet = { kind: "set", reps, items: [{ ...only, link: "," }], closed: false, ...span };
    readShared(cursor, set);
    return [set];
  }
  const all = cursor.issues.written({ at: span.at, end: loose.at(-1)?.end ?? only.end });
  const head = all.slice(0, all.length - inner.length);
  const readings = [`${reps}x(${all})`, ...(before.length > 0 ? [`${head}${reps}x(${inner})`] : [])];
  cursor.issues.add(span, `"${cursor.issues.written(span)}": ${readings.join(" or ")}?`, readings[0]);
  return loose;
}

/** `4x(8min 95%, 3min 50%)`, `4x8min 95%`, `3x13x30/15 120%/50%`. */
function readSet(reader: ListReader, title?: string): { loose: Loose[]; next?: Link | undefined } {
  const { cursor } = reader;
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
    const set = withPair(whole(items, true));
    addSendOff(reader, set);
    readShared(cursor, set);
    return { loose: [set], next: nextAfterBracket(cursor) };
  }
  askCount(cursor);
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
  const { step, next } = readStep(cursor);
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

/** `10x(30/30)` is `10x30/30`. */
function withPair(set: DraftSet): DraftSet {
  const [only, ...others] = set.items;
  if (only?.kind !== "set" || !only.pair || only.reps !== 1 || others.length > 0) return set;
  return { ...set, items: only.items, pair: true, ...(only.oneTarget ? { oneTarget: true } : {}) };
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
  readShared(cursor, set);
  return { loose: [set], next: nextAfterBracket(cursor) };
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
