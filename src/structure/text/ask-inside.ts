import type { DraftItem, DraftStep } from "./draft.js";
import type { Issues } from "./issues.js";
import type { SetReader } from "./set-reader.js";

/** Steps so long are rides and runs that short efforts are thrown into. */
const LONG_SECONDS = 1200;
const SHORT_SECONDS = 60;

/** `90min easy + 6x10s sprint`: short efforts without a recovery of their own beside a long easier step. */
export function isSprintsBeside(
  before: DraftItem & DraftStep,
  item: DraftItem,
  { secondsOf, targetOf }: SetReader,
): boolean {
  if (item.kind !== "set" || item.link !== "+" || item.items.length !== 1) return false;
  const [effort] = item.items;
  if (effort?.kind !== "step") return false;
  const [whole = 0, part = SHORT_SECONDS + 1] = [secondsOf(before, undefined), secondsOf(effort, item.reps)];
  const [low = 0] = targetOf(before)?.values ?? [];
  const high = targetOf(effort)?.values.at(-1) ?? 0;
  return whole >= LONG_SECONDS && part <= SHORT_SECONDS && high > low;
}

/** `60min easy with 20min tempo`: inside the hour, or after it. Written out inside where the times are known. */
export function askInside(before: DraftItem & DraftStep, item: DraftItem, issues: Issues): void {
  if (item.kind === "step" && item.recovery !== undefined) return;
  const [whole, part] = [issues.written(before), issues.written(item)];
  const span = { at: before.at, end: item.end };
  const inside = writtenInside(before, item, issues);
  const first = inside === undefined ? `${part} inside of ${whole}` : `inside it (${inside})`;
  issues.add(span, `"${issues.written(span)}": ${first}, or after it (${whole}, ${part})?`, inside);
}

/** Efforts of a set spread evenly over the whole, a single step in its middle; undefined where a length is no time. */
function writtenInside(whole: DraftStep, item: DraftItem, issues: Issues): string | undefined {
  const parts = item.kind === "set" ? item.items : [item];
  const seconds = parts.reduce((sum, part) => sum + timeOf(part), 0);
  const reps = item.kind === "set" ? item.reps : 1;
  const left = timeOf({ ...whole, link: "," }) - reps * seconds;
  const around = Math.floor(left / (item.kind === "set" ? reps : 2));
  if (!(around >= 1)) return undefined;
  const lasting = (time: number) => withLength(whole, shown(time), issues);
  const efforts = parts.map((part) => issues.written(part)).join(", ");
  return item.kind === "set"
    ? `${reps}x(${lasting(around)}, ${efforts})`
    : `${lasting(around)}, ${efforts}, ${lasting(left - around)}`;
}

/** Seconds of a step; NaN for everything else. */
function timeOf(item: DraftItem): number {
  return item.kind === "step" && item.length?.kind === "time" ? item.length.seconds : Number.NaN;
}

function withLength({ at, end, length }: DraftStep, other: string, issues: Issues): string {
  if (length === undefined) return other;
  const parts = [issues.written({ at, end: length.at }), other, issues.written({ at: length.end, end })];
  return parts.filter((part) => part !== "").join(" ");
}

function shown(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return `${minutes > 0 ? `${minutes}min` : ""}${rest > 0 ? `${rest}s` : ""}`;
}
