import { askCount } from "./ask-count.js";
import type { Cursor } from "./cursor.js";
import type { DraftItem, DraftSet, DraftStep, DraftText, Link, Span } from "./draft.js";
import type { ListReader } from "./list-reader.js";
import { presumeRests } from "./presume-rest.js";
import { readPair } from "./read-pair.js";
import { type Loose, readGroup, readSet } from "./read-set.js";
import { readShared } from "./read-shared.js";
import { isRecoveryAt, readStep } from "./read-step.js";
import { readSuffix } from "./read-suffix.js";
import { readHeading, readTitle, skipLabels } from "./read-title.js";
import { isCountAt } from "./read-value.js";
import { stepsOf } from "./resolve-basis.js";
import { moveTurnTargets } from "./turn-targets.js";
import { meaningsOf } from "./words.js";

/** The whole of a text: a heading, and steps and sets to the end. */
export function readItems(cursor: Cursor): DraftText {
  const heading = readHeading(cursor);
  const items: DraftItem[] = [];
  while (!cursor.seesKind("end")) {
    items.push(...readList({ cursor, depth: 0, list: readList }));
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
    if (items.length > 0 && cursor.means().step === "with" && isCountAt(cursor, 1)) {
      cursor.take();
      link = "with";
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
    const isWord = cursor.means().step !== "off";
    if (isWord) takeRecoveryWord(cursor);
    else cursor.take();
    if (isWord && cursor.sees(",") && cursor.peek().glued) cursor.take();
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

function readItem(reader: ListReader): Loose {
  const { cursor } = reader;
  skipLabels(reader);
  const start = cursor.peek();
  const title = readTitle(cursor);
  const span = { at: start.at, end: cursor.peek(cursor.sees(":", -1) ? -2 : -1).end };
  askCount(cursor);
  if (isCountAt(cursor)) return withEffort(readSet(reader, title), title, span);
  if (cursor.sees("(")) return readGroup(reader);
  const pair = readPair(reader, false);
  if (pair !== undefined) return { loose: [pair] };
  const { step, next } = readStep(cursor);
  return { loose: [step], next };
}

/** `Sweet spot 3x15min / 5min easy`: an effort in front of a set is the target of its first step, if that has none. */
function withEffort(read: Loose, title: string | undefined, span: Span): Loose {
  const effort = title === undefined ? undefined : meaningsOf(title)?.effort;
  const [set] = read.loose;
  const [work] = set?.kind === "set" ? stepsOf(set.items) : [];
  if (effort === undefined || work === undefined) return read;
  const isFree =
    work.target === undefined && work.recovery === undefined && work.intensityClass === undefined;
  if (isFree && !work.refused && !work.untargeted) work.target = { kind: "effort", effort, ...span };
  return read;
}

/** `8min 95% x 4` alone is a set; behind other steps it is asked what is done four times. */
function repeated(
  { cursor }: ListReader,
  before: readonly DraftItem[],
  loose: Loose["loose"],
): Loose["loose"] {
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
