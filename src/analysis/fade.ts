import type { ComparedStep } from "./step-comparison.js";

/** How a set changed from its first round to its last. */
export interface Fade {
  name: string;
  rounds: number;
  /** W or m/s, as `quantity` says. */
  quantity: "power" | "speed";
  first: number;
  last: number;
  /** Negative when it got weaker. */
  percent: number;
}

/** First against last round of every set of work steps. */
export function fadesOf(steps: readonly ComparedStep[]): Fade[] {
  const sets = new Map<string, ComparedStep[]>();
  for (const step of steps) {
    const { set } = step.planned;
    if (set !== undefined) sets.set(set, [...(sets.get(set) ?? []), step]);
  }
  return [...sets.values()].flatMap((rounds) => fadeOf(rounds) ?? []);
}

function fadeOf(rounds: readonly ComparedStep[]): Fade | undefined {
  const [first, last] = [rounds[0], rounds.at(-1)];
  if (!first || !last || rounds.length < 2) return undefined;
  const quantity = first.actual.power === undefined ? "speed" : "power";
  const [from, to] = [first.actual[quantity], last.actual[quantity]];
  if (!from || to === undefined) return undefined;
  return {
    name: first.planned.name,
    rounds: rounds.length,
    quantity,
    first: from,
    last: to,
    percent: ((to - from) / from) * 100,
  };
}
