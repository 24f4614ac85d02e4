import { randomHex } from "../values/random.js";

/** Most calls of one millisecond: two digits of base 36. */
const MOST_CALLS = 36 * 36;

let lastMs = 0;
let calls = 0;

/** Sorts by time, calls of one process also within a millisecond; the rest tells processes apart. */
export function newCallId(): string {
  const now = Math.max(Date.now(), calls + 1 < MOST_CALLS ? lastMs : lastMs + 1);
  calls = now === lastMs ? calls + 1 : 0;
  lastMs = now;
  return `${now.toString(36)}${calls.toString(36).padStart(2, "0")}${randomHex(2)}`;
}

/** The id of a call's change, by its place from 1. */
export function changeId(call: string, place: number): string {
  return `${call}.${String(place).padStart(3, "0")}`;
}

/** Orders ids, or names that begin with them, from the oldest to the newest: calls by their text, changes of a call by their number. */
export function byAge(one: string, other: string): number {
  const [call, place] = parted(one);
  const [otherCall, otherPlace] = parted(other);
  if (call !== otherCall) return call < otherCall ? -1 : 1;
  return place - otherPlace;
}

/** The place of a change in its call, from 1. */
export function placeOf(id: string): number {
  return parted(id)[1];
}

function parted(id: string): [call: string, place: number] {
  const [call = "", place = ""] = id.split(".");
  return [call, Number.parseInt(place, 10) || 0];
}
