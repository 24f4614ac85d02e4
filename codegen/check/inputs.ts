import type { Expression } from "../model/expression.js";
import type { ToolSpec } from "../model/project.js";
import { allSteps, expressionsIn, valuesOf } from "../model/walk.js";
import { reportAt } from "./report.js";

/** Counting which fields were given is not reading them. */
const COUNTED = /\bhasOnly\(input\b/g;

/** An input that no step reads promises something that the tool does not do. */
export function checkInputs({ inputs, steps, result }: ToolSpec): void {
  const expressions = [...allSteps(steps).flatMap(valuesOf), result].flatMap(expressionsIn);
  if (expressions.some(handsOnInput)) return;
  const read = new Set(
    expressions.flatMap(({ uses }) =>
      uses.flatMap(({ name, member }) => (name === "input" && member ? [member] : [])),
    ),
  );
  for (const { name, place } of inputs)
    if (!read.has(name))
      reportAt(place, "field", `no step reads the input "${name}"`, `input.${name} in a step, or remove it`);
}

/** Whether an expression hands on `input` as a whole. */
function handsOnInput({ code, uses }: Expression): boolean {
  const whole = uses.filter(({ name, member }) => name === "input" && member === undefined);
  return whole.length > (code.match(COUNTED) ?? []).length;
}
