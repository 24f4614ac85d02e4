import { differences, type State } from "../../journal/state.js";
import { claimOf } from "./claim.js";
import type { Asked } from "./front.js";
import type { Calm, Outcome } from "./trial.js";

/**
 * What an outcome did wrong, by what the account holds. The changes of a call are made one after the other, so the account holds what it
 * holds after as many changes of the calm call; where one was passed over, each record stands as before or after its change.
 * @param lies whether the server stored or showed something else than it was told
 * @returns lines that begin with `doubled`, `lost`, `misreported` or `crashed`
 */
export function judge(calm: Calm, outcome: Outcome, lies: boolean): string[] {
  const { asked, atEnd, result } = outcome;
  const all = calm.states.length - 1;
  const made = asked.filter(({ carriedOut }) => carriedOut > 0).length;
  const [start = {}] = calm.states;
  const right = calm.states[made];
  if (right === undefined) return [`doubled: ${made} changes were made, and the call makes ${all}`];
  // A lying server may store one record otherwise, or twice; whatever else the account holds stays.
  const stays = hasGap(asked) ? calm.states : [start, right];
  const lost = lies
    ? vanished(stays, atEnd)
    : hasGap(asked)
      ? neverSo(stays, atEnd)
      : differences(right, atEnd);
  const text = JSON.stringify(result.data);
  return [
    ...sentTwice(asked).map((line) => `doubled: ${line}`),
    ...lost.map((line) => `lost: ${line}`),
    ...misreported(calm, outcome, made, lies).map((line) => `misreported: ${line}: ${text}`),
    ...(result.isFault || /inside tp-mcp|NaN|undefined|\[object/.test(text) ? [`crashed: ${text}`] : []),
  ];
}

/** Where the answer says something else than the account. What is lost on its way and arrives later is made in the end. */
function misreported(
  { states }: Calm,
  { asked, result, atAnswer }: Outcome,
  made: number,
  lies: boolean,
): string[] {
  const all = states.length - 1;
  const wanted = states[all] ?? {};
  const { least, most, isConfirmed, isRetryable } = claimOf(result, all);
  // What the server made twice is there, if not as it would be.
  const isTwice = asked.some(({ carriedOut }) => carriedOut > 1);
  const isThere = lies ? isTwice || isWithin(wanted, atAnswer) : differences(wanted, atAnswer).length === 0;
  const namesLost = !result.isError && result.data.not_applied !== undefined;
  return [
    ...(made < least ? [`at least ${least} said to be made, ${made} were`] : []),
    ...(made > most ? [`at most ${most} said to be made, ${made} were`] : []),
    ...(isRetryable && made > 0 ? ["said to be retryable after a change was made"] : []),
    ...(isConfirmed && !isThere ? ["confirmed, and it is not there"] : []),
    ...(namesLost && !lies && isThere ? ["not applied, and it is there"] : []),
  ];
}

/** Whether every record is there. */
function isWithin(wanted: State, found: State): boolean {
  return Object.entries(wanted).every(([name, records]) =>
    records.every((one) => found[name]?.includes(one)),
  );
}

/** Records that the call leaves alone, and that are not there any more. */
function vanished([start = {}, ...later]: readonly State[], found: State): string[] {
  return Object.entries(start).flatMap(([name, records]) =>
    records
      .filter((one) => later.every((state) => state[name]?.includes(one)) && !found[name]?.includes(one))
      .map((one) => `- ${name} ${one}`),
  );
}

/** Whether a change was made after one that was not. */
function hasGap(asked: readonly Asked[]): boolean {
  const made = asked.filter(({ isWrite }) => isWrite).map(({ carriedOut }) => carriedOut > 0);
  return made.lastIndexOf(true) > made.indexOf(false) && made.includes(false);
}

/** Records that are gone although they stood all the time, and records that never stood so. */
function neverSo(states: readonly State[], found: State): string[] {
  const strange = Object.entries(found).flatMap(([name, records]) =>
    records
      .filter((one) => !states.some((state) => state[name]?.includes(one)))
      .map((one) => `+ ${name} ${one}`),
  );
  return [...vanished(states, found), ...strange];
}

/** A change that left twice; a 401 was not carried out and is asked once more. */
function sentTwice(asked: readonly Asked[]): string[] {
  const writes = asked.filter(({ isWrite }) => isWrite);
  return writes.flatMap(({ method, url, body }, index) => {
    const earlier = writes
      .slice(0, index)
      .filter((one) => one.method === method && one.url === url && one.body === body);
    return earlier.some(({ status }) => status !== 401) ? [`${method} ${url} was sent twice`] : [];
  });
}
