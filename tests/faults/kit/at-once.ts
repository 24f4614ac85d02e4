import { setTimeout as pause } from "node:timers/promises";
import { registry } from "../../../generated/registry.js";
import { differences, type State } from "../../journal/state.js";
import type { Call } from "./calls.js";
import { claimOf } from "./claim.js";
import { type Plan, pass } from "./front.js";
import { type Prepared, readied } from "./matrix.js";
import type { Calm, Stage, Together } from "./trial.js";

/** Milliseconds that each request takes while two calls run at once. */
export const DELAYS = [0, 25, 250] as const;

/** Two calls that change the same area, or twice the same. */
export function pairsOf(calls: readonly Call[]): [Call, Call][] {
  const areasOf = ({ tool }: Call) => registry.find(({ name }) => name === tool)?.changes ?? [];
  const meet = (one: Call, other: Call) => [...areasOf(one)].some((area) => areasOf(other).includes(area));
  return calls.flatMap((one, place) =>
    calls.slice(place).flatMap((other): [Call, Call][] => (meet(one, other) ? [[one, other]] : [])),
  );
}

/** Two calls of one server at once on a fresh account, with slow requests. @returns what went wrong, a line each */
export async function slowPair(
  stage: Stage,
  [first, second]: readonly [Call, Call],
  delay: number,
): Promise<string[]> {
  stage.startOver();
  const one = await readied(stage, first);
  const other = await readied(stage, second);
  const plan: Plan = () => async (exchange) => {
    await pause(delay);
    pass(exchange, await exchange.carryOut());
  };
  return atOnce(stage, one, other, { plan, told: `${delay} ms a request` });
}

/**
 * Two calls of one server at once: one after the other in either order, each made wholly or in part as it says, must give what the
 * account holds.
 */
export async function atOnce(
  stage: Stage,
  one: Prepared,
  other: Prepared,
  { plan, told }: { plan: Plan; told: string },
): Promise<string[]> {
  const outcome = await stage.together([one.call, other.call], plan);
  const ends = await endsOf(stage, one.calm, other.call);
  const turned = (await endsOf(stage, other.calm, one.call)).map(({ parts, state }) => ({
    state,
    parts: parts.toReversed(),
  }));
  if ([...ends, ...turned].some((end) => isTold(end, outcome))) return [];
  const text = JSON.stringify(outcome.results.map(({ data }) => data));
  const moved = differences(one.calm.states[0] ?? {}, outcome.atEnd).join("; ");
  return [`misreported: ${one.call.tool} beside ${other.call.tool}, ${told}: ${moved}: ${text}`];
}

/** What the account holds after so many of all the changes of each call. */
interface End {
  state: State;
  parts: readonly { made: number; all: number }[];
}

async function endsOf(stage: Stage, first: Calm, second: Call): Promise<End[]> {
  const held = stage.twin.holdings();
  const ends: End[] = [];
  for (const [made, holdings] of first.holdings.entries()) {
    stage.twin.restore(holdings);
    const { states } = await stage.calm(second);
    const before = { made, all: first.states.length - 1 };
    for (const [count, state] of states.entries())
      ends.push({ state, parts: [before, { made: count, all: states.length - 1 }] });
  }
  stage.twin.restore(held);
  return ends;
}

function isTold({ state, parts }: End, { results, atEnd }: Together): boolean {
  const isSo = results.every((result, index) => {
    const { made = 0, all = 0 } = parts[index] ?? {};
    const { least, most, isRetryable } = claimOf(result, all);
    return least <= made && made <= most && !(isRetryable && made > 0) && !result.isFault;
  });
  return isSo && differences(state, atEnd).length === 0;
}
