import type { Call } from "./calls.js";
import type { Fault } from "./faults.js";
import type { Plan } from "./front.js";
import { judge } from "./judge.js";
import type { Calm, Outcome, Stage } from "./trial.js";

/** A call with what it does when nothing goes wrong. */
export interface Prepared {
  call: Call;
  calm: Calm;
}

/** A call on a fresh account. */
export function prepared(stage: Stage, call: Call): Promise<Prepared> {
  stage.startOver();
  stage.forgetChanges();
  return readied(stage, call);
}

/** A call on the account as it is. What makes a plan first is prepared with the plan's mark. */
export async function readied(stage: Stage, call: Call): Promise<Prepared> {
  const calm = await stage.calm(call);
  const { plan_id } = calm.result.data;
  if (plan_id === undefined) return { call, calm };
  const made = { ...call, input: { ...call.input, plan_id } };
  return { call: made, calm: await stage.calm(made) };
}

/** What goes wrong when a fault strikes at the n-th request. */
export function planOf(fault: Fault, n: number): Plan {
  return (asked) => (asked.n === n || (fault.stays && asked.n > n) ? fault.strike : undefined);
}

/** One fault at the n-th request of a call. @returns what went wrong, a line each */
export async function struck(stage: Stage, prepared: Prepared, fault: Fault, n: number): Promise<string[]> {
  stage.startOver();
  const outcome = await stage.trial(prepared.call, planOf(fault, n));
  return wrongIn(outcome, prepared, fault, `request ${n}`);
}

/** What an outcome did wrong, each line with what was tried. */
export function wrongIn(outcome: Outcome, { call, calm }: Prepared, fault: Fault, where: string): string[] {
  const lines = judge(calm, outcome, fault.lies === true);
  return lines.map((line) => `${line} (${call.tool}, ${where}, ${fault.name})`);
}
