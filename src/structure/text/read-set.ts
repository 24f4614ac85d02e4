import { structureError } from "../structure-error.js";
import { askCount } from "./ask-count.js";
import type { Cursor } from "./cursor.js";
import type { DraftItem, DraftSet, DraftStep, Link } from "./draft.js";
import type { ListReader } from "./list-reader.js";
import { readPair } from "./read-pair.js";
import { readShared } from "./read-shared.js";
import { readStep } from "./read-step.js";
import { readSuffix } from "./read-suffix.js";
import { isCountAt, isLengthAt } from "./read-value.js";
import { readText } from "./read-word.js";
import type { Token } from "./tokens.js";

/** An item that was read, and how the one behind it hangs together with it. */
export interface Loose {
  loose: (DraftStep | DraftSet)[];
  next?: Link | undefined;
}

/** Deeper than anything that is meant; hostile input must not exhaust the stack. */
const DEEPEST = 20;

/** `4x(8min 95%, 3min 50%)`, `4x8min 95%`, `3x13x30/15 120%/50%`. */
export function readSet(reader: ListReader, title?: string): Loose {
  const { cursor } = reader;
  const start = cursor.peek();
  const reps = cursor.take().value ?? 0;
  if (cursor.means().step === "times") cursor.take();
  if (cursor.takeIf(":")) return { loose: [readListed(reader, start, reps)] };
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
        {
          ...whole(
            loose.map((item) => ({ ...item, link: "," })),
            loose.every((item) => item.kind === "set" && item.closed),
          ),
          bare: true,
        },
      ],
      next,
    };
  }
  const pair = readPair(reader, true);
  if (pair !== undefined)
    return { loose: [{ ...pair, ...name, reps, ...cursor.spanFrom(start) }], next: nextAfterBracket(cursor) };
  if (cursor.seesKind("separator") || cursor.seesKind("end") || cursor.sees(")"))
    return { loose: [refusedSet(reader, start.at)] };
  askHundreds(cursor);
  const { step, next } = readStep(cursor);
  if (reps > 1) askEach(cursor, step);
  const set = whole([{ ...step, link: "," }], false);
  if (next === "bracket") return { loose: [set], next };
  return { loose: [set], next };
}

/** `10x100s CSS`: ten hundreds to a swimmer, and ten times 100 seconds as it is written. */
function askHundreds(cursor: Cursor): void {
  const { kind, value = 0, text, at } = cursor.peek();
  const unit = cursor.peek(1);
  if (!cursor.isSwim || kind !== "number" || unit.text !== "s" || !unit.glued) return;
  if (value < 50 || value % 25 !== 0) return;
  cursor.issues.add({ at, end: unit.end }, `"${text}s": ${text} or ${text} sec?`, text);
}

/** `6x50m from 85% to 100%`: each of them, or from the first to the last. */
function askEach({ issues }: Cursor, step: DraftStep): void {
  const written = issues.written(step);
  const each = written.replace(/\bfrom\s+(.+?)\s+to\s+/i, "ramp $1->");
  if (step.target?.kind === "effort" || !step.target?.ramp || each === written) return;
  issues.add(
    step,
    `"${written}": each rises (${each}), or from the first to the last? Then write each step.`,
    each,
  );
}

/** `repeat 4x: 8min 95%, 3min 50%`: all that follows, or only the first of it. */
function readListed(reader: ListReader, start: Token, reps: number): DraftSet {
  const { cursor } = reader;
  if (cursor.seesKind("end") || cursor.sees(")")) return refusedSet(reader, start.at);
  const items = reader.list(reader);
  const [first] = items;
  const span = cursor.spanFrom(start);
  const [all, one] = [items, items.slice(0, 1)].map((some) => writtenItems(some, cursor));
  if (first !== undefined && items.length > 1) {
    const rest = writtenItems(items.slice(1), cursor);
    const readings = [`${reps}x(${all})`, `${reps}x(${one}), ${rest}`];
    cursor.issues.add(span, `"${cursor.issues.written(span)}": ${readings.join(" or ")}?`, readings[0]);
  }
  return { kind: "set", reps, items, closed: items.length > 1, ...span };
}

function writtenItems(items: readonly DraftItem[], { issues }: Cursor): string {
  const [first, last] = [items[0], items.at(-1)];
  return first === undefined || last === undefined ? "" : issues.written({ at: first.at, end: last.end });
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
  const items = reader.list({ ...reader, depth });
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
export function readGroup(reader: ListReader): Loose {
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
  const isDash = cursor.sees("-") || cursor.sees("->");
  if (isDash && (isLengthAt(cursor, 1) || isCountAt(cursor, 1))) return ",";
  return undefined;
}
