import type { Expression, NameUse } from "./expression.js";
import type { ToolSpec } from "./project.js";
import type { Step, Verify } from "./step.js";
import type { Mapping, Value } from "./value.js";

/** All steps, those inside loops and `together` included, in the order in which they are written. */
export function allSteps(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => [step, ...allSteps(innerSteps(step))]);
}

export function innerSteps(step: Step): readonly Step[] {
  if (step.kind === "for") return step.do;
  return step.kind === "together" ? step.parts : [];
}

/** The values that a step itself is written with; not those of steps inside it. */
export function valuesOf(step: Step): Value[] {
  switch (step.kind) {
    case "call":
      return given(
        step.when,
        step.with,
        step.body,
        step.optional,
        ...(step.verify ? proofValues(step.verify) : []),
      );
    case "read":
    case "hook":
      return given(step.when, step.with, step.optional);
    case "let":
      return given(step.when, step.be);
    case "for":
      return given(step.when, step.in, step.yield, step.optional);
    case "fail":
      return given(step.when, step.message, step.next, step.facts);
    case "together":
      return [];
  }
}

/** What `verify` is written with. */
function proofValues({ call, pick, expect, before, listed }: Verify): Value[] {
  return given(call?.with, pick, expect, before, listed?.with, listed?.when);
}

/** The values directly inside a value. */
export function partsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case "list":
      return value.items;
    case "mapping":
      return value.entries.map((entry) => entry.value);
    case "choice":
      return given(value.condition, value.chosen, value.otherwise);
    case "each":
      return given(value.in, value.where, value.yield);
    case "patch":
      return [value.of, value.set];
    case "template":
      return [value.text];
    default:
      return [];
  }
}

/** The expressions in a value, at any depth. */
export function expressionsIn(value: Value): Expression[] {
  return value.kind === "expression" ? [value] : partsOf(value).flatMap(expressionsIn);
}

/** Every use of a name in a tool, names of its own results included. */
export function usesIn({ steps, result, protect }: ToolSpec): NameUse[] {
  const kept = protect && "when" in protect ? [protect.when, protect.says] : [];
  const values = [...allSteps(steps).flatMap(valuesOf), ...kept, result];
  return values.flatMap(expressionsIn).flatMap(({ uses }) => uses);
}

/** Whether a value needs `name` from outside. A `for` inside it may define the same name for itself. */
export function mentions(value: Value, name: string): boolean {
  if (value.kind === "expression") return value.names.has(name);
  if (value.kind === "each" && value.name.name === name) return mentions(value.in, name);
  return partsOf(value).some((part) => mentions(part, name));
}

/** The value of a key of a mapping. */
export function entryOf(mapping: Mapping | undefined, key: string): Value | undefined {
  return mapping?.entries.find((entry) => entry.key.name === key)?.value;
}

function given(...values: readonly (Value | undefined)[]): Value[] {
  return values.filter((value) => value !== undefined);
}
