import type { CallStep, Step } from "./step.js";
import type { Value } from "./value.js";
import { mentions } from "./walk.js";

/** Name of a result -> the calls whose answers it is made of, directly or through other results. */
export type Origins = ReadonlyMap<string, ReadonlySet<CallStep>>;

/** Where the results of `steps` come from. Loops give their items and what they yield the origins of what they run over. */
export function originsOf(steps: readonly Step[]): Origins {
  const origins = new Map<string, ReadonlySet<CallStep>>();
  const walk = (inner: readonly Step[]): void => {
    for (const step of inner) {
      if (step.kind === "let") origins.set(step.name.name, originsIn(step.be, origins));
      else if (step.kind === "call" && step.as) origins.set(step.as.name, new Set([step]));
      else if (step.kind === "together") walk(step.parts);
      else if (step.kind === "for") {
        origins.set(step.name.name, originsIn(step.in, origins));
        walk(step.do);
        if (step.as) origins.set(step.as.name, originsIn(step.yield, origins));
      }
    }
  };
  walk(steps);
  return origins;
}

/** The calls whose answers a value is made of. */
export function originsIn(value: Value, origins: Origins): Set<CallStep> {
  return new Set([...origins].flatMap(([name, calls]) => (mentions(value, name) ? [...calls] : [])));
}
