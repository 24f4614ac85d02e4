import { differences, type State } from "../../journal/state.js";
import type { Call } from "./calls.js";
import { Chance } from "./chance.js";
import { claimOf } from "./claim.js";
import { FAULTS, type Fault } from "./faults.js";
import type { Plan } from "./front.js";
import { judge } from "./judge.js";
import { readied } from "./matrix.js";
import type { Calm, Stage, Together } from "./trial.js";

/** Most requests among which a fault is put. */
const REQUESTS = 8;
const HONEST = FAULTS.filter(({ lies }) => !lies);

/**
 * Some calls one after the other on one account, sometimes two at once, with faults at random requests. What is right is worked out from
 * what the account holds before each step.
 * @returns what went wrong, a line each
 */
export async function sequence(stage: Stage, calls: readonly Call[], seed: number): Promise<string[]> {
  const chance = new Chance(seed);
  stage.startOver();
  const wrong: string[] = [];
  for (let step = chance.below(2) + 2; step > 0; step--) {
    const isPair = chance.below(4) === 0;
    wrong.push(...(await (isPair ? pair(stage, calls, chance) : single(stage, calls, chance))));
    stage.twin.restore(stage.real.holdings());
  }
  return wrong.map((line) => `${line} (sequence ${seed})`);
}

async function single(stage: Stage, calls: readonly Call[], chance: Chance): Promise<string[]> {
  const { call, calm } = await readied(stage, chance.one(calls));
  const faults = drawn(chance, chance.below(3) === 0 ? FAULTS : HONEST);
  const outcome = await stage.trial(call, planOf(faults));
  const lies = [...faults.values()].some((fault) => fault.lies);
  return judge(calm, outcome, lies).map((line) => `${line} (${call.tool}, ${told(faults)})`);
}

/** One after the other in either order, each made wholly or in part as it says, must give what the account holds. */
async function pair(stage: Stage, calls: readonly Call[], chance: Chance): Promise<string[]> {
  const one = await readied(stage, chance.one(calls));
  const other = await readied(stage, chance.one(calls));
  const faults = drawn(chance, HONEST);
  const outcome = await stage.together([one.call, other.call], planOf(faults));
  const ends = await endsOf(stage, one.calm, other.call);
  const turned = (await endsOf(stage, other.calm, one.call)).map(({ parts, state }) => ({
    state,
    parts: parts.toReversed(),
  }));
  if ([...ends, ...turned].some((end) => isTold(end, outcome))) return [];
  const text = JSON.stringify(outcome.results.map(({ data }) => data));
  const moved = differences(one.calm.states[0] ?? {}, outcome.atEnd).join("; ");
  return [`misreported: ${one.call.tool} beside ${other.call.tool}, ${told(faults)}: ${moved}: ${text}`];
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

/** None, one or two faults and the requests they meet. */
function drawn(chance: Chance, from: readonly Fault[]): Map<number, Fault> {
  const count = chance.one([0, 0, 1, 1, 1, 1, 2]);
  return new Map(Array.from({ length: count }, () => [chance.below(REQUESTS) + 1, chance.one(from)]));
}

function planOf(faults: ReadonlyMap<number, Fault>): Plan {
  return ({ n }) => {
    const staying = [...faults].find(([first, { stays }]) => stays && first < n);
    return (faults.get(n) ?? staying?.[1])?.strike;
  };
}

function told(faults: ReadonlyMap<number, Fault>): string {
  return [...faults].map(([n, { name }]) => `request ${n}: ${name}`).join(" and ") || "no fault";
}
