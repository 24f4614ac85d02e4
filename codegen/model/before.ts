import type { CallStep, Step } from "./step.js";
import type { Patch, Value } from "./value.js";
import { allSteps, mentions, partsOf } from "./walk.js";

/** The results that are changed copies, by their names. */
export type Copies = ReadonlyMap<string, Patch>;

export function copiesIn(steps: readonly Step[]): Copies {
  return new Map(
    allSteps(steps).flatMap((step) =>
      step.kind === "let" && step.be.kind === "patch" ? [[step.name.name, step.be] as const] : [],
    ),
  );
}

/** What a write replaces, as it was: what its body, or what its proof expects, is a changed copy of; else what the proof says. */
export function beforeOf({ body, verify }: CallStep, copies: Copies): Value | undefined {
  if (body?.kind === "patch") return body.of;
  return verify && (copyIn(verify.expect, copies)?.of ?? verify.before);
}

export function copyIn(value: Value | undefined, copies: Copies): Patch | undefined {
  if (value?.kind === "patch") return value;
  return value?.kind === "expression" ? copies.get(value.code) : undefined;
}

/** The names of changed copies that a value is made of, those that a loop gives included. */
export function copiesOf(value: Value, steps: readonly Step[], copies: Copies): string[] {
  const isCopy = (part: Value) =>
    part.kind === "patch" || [...copies.keys()].some((name) => mentions(part, name));
  const loops = allSteps(steps).flatMap((step) =>
    step.kind === "for" && step.as && (isCopy(step.yield) || partsOf(step.yield).some(isCopy))
      ? [step.as.name]
      : [],
  );
  return [...copies.keys(), ...loops].filter((name) => mentions(value, name));
}
