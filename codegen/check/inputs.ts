import type { Expression } from "../model/expression.js";
import type { ToolSpec } from "../model/project.js";
import { allSteps, expressionsIn, valuesOf } from "../model/walk.js";
import { child, entries } from "../read/nodes.js";

/** Counting which fields were given is not reading them. */
const COUNTED = /\bhasOnly\(input\b/g;

/** An input that no step reads promises something that the tool does not do. */
export function checkInputs({ spec, steps, result }: ToolSpec): void {
  const expressions = [...allSteps(steps).flatMap(valuesOf), result].flatMap(expressionsIn);
  if (expressions.some(handsOnInput)) return;
  const read = new Set(
    expressions.flatMap(({ uses }) =>
      uses.flatMap(({ name, member }) => (name === "input" && member ? [member] : [])),
    ),
  );
  for (const { key, keyNode } of entries(child(spec.root, "input")))
    if (!read.has(key))
      spec.reportNode(
        keyNode,
        "field",
        `no step reads the input "${key}"`,
        `input.${key} in a step, or remove it`,
      );
}

/** Whether an expression hands on `input` as a whole. */
function handsOnInput({ code, uses }: Expression): boolean {
  const whole = uses.filter(({ name, member }) => name === "input" && member === undefined);
  return whole.length > (code.match(COUNTED) ?? []).length;
}
