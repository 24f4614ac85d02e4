import { closest } from "../../src/values/closest.js";
import type { NameUse } from "../model/expression.js";
import type { Known } from "../model/known.js";
import type { Value } from "../model/value.js";
import { partsOf } from "../model/walk.js";
import { checkNewName } from "./new-name.js";
import { reportAt, reportMistake } from "./report.js";

/** The names defined above a place: the input, the context, results, loops. */
export type Scope = ReadonlySet<string>;

/** Tells what is wrong in a value: what could not be read, and names that mean nothing where they stand. */
export function checkValue(value: Value | undefined, scope: Scope, known: Known): void {
  if (!value) return;
  if (value.kind === "expression" || value.kind === "broken") value.mistakes.forEach(reportMistake);
  if (value.kind === "expression") for (const use of value.uses) checkUse(use, scope, known);
  if (value.kind === "mapping")
    for (const { key } of value.entries)
      if (key.name === "__proto__") reportAt(key.place, "name", '"__proto__" is not allowed here');
  if (value.kind !== "each") {
    for (const part of partsOf(value)) checkValue(part, scope, known);
    return;
  }
  checkNewName(value.name, scope, known);
  checkValue(value.in, scope, known);
  const inner = new Set([...scope, value.name.name]);
  checkValue(value.where, inner, known);
  checkValue(value.yield, inner, known);
}

function checkUse(use: NameUse, scope: Scope, known: Known): void {
  const { name, place, local } = use;
  if (scope.has(name) || known.importable.has(name)) return;
  const here = [...scope, ...local];
  const near = closest(name, [...here, ...known.importable]);
  const hint = near === undefined ? otherwise(use, here) : `did you mean "${near}"?`;
  reportAt(place, "expression", `"${name}" is not a name here`, hint);
}

/** What may have been meant by a name that is near to none. */
function otherwise({ name, isCalled, member }: NameUse, here: readonly string[]): string {
  if (isCalled) return "generated/docs/spec-reference.md lists the helpers";
  if (member === undefined) return `text needs its own quotes: "'${name}'"`;
  const isFirst = here.join() === "input,ctx";
  return `known here: ${here.join(", ")}${isFirst ? "; `as` names what a step gives" : ""}`;
}
