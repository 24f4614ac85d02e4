import type { CallStep, Step } from "./step.js";
import type { Patch, Value } from "./value.js";
import { allSteps, mentions } from "./walk.js";

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

/** The changed copies that a value is made of, those that a loop gives included. */
export function copiesOf(value: Value, steps: readonly Step[], copies: Copies): string[] {
  const given = allSteps(steps).flatMap((step) =>
    step.kind === "for" && step.as && mentions(value, step.as.name) ? [step.yield] : [],
  );
  const names = [...copies.keys()];
  return names.filter((name) => [value, ...given].some((part) => mentions(part, name)));
}
