import { atOnce } from "./at-once.js";
import type { Call } from "./calls.js";
import { Chance } from "./chance.js";
import { FAULTS, type Fault } from "./faults.js";
import type { Plan } from "./front.js";
import { judge } from "./judge.js";
import { readied } from "./matrix.js";
import type { Stage } from "./trial.js";

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

async function pair(stage: Stage, calls: readonly Call[], chance: Chance): Promise<string[]> {
  const one = await readied(stage, chance.one(calls));
  const other = await readied(stage, chance.one(calls));
  const faults = drawn(chance, HONEST);
  return atOnce(stage, one, other, { plan: planOf(faults), told: told(faults) });
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
