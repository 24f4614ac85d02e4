import { createHash } from "node:crypto";
import { parseDocument } from "yaml";
import type { SpecTexts } from "../codegen/read/load-specs.js";
import type { Change, Mutant } from "./mutant.js";
import { endpoints } from "./operators/endpoints.js";
import { examples } from "./operators/examples.js";
import { names } from "./operators/names.js";
import { steps } from "./operators/steps.js";
import { types } from "./operators/types.js";
import { values } from "./operators/values.js";
import { placesIn, type SpecKind } from "./places.js";

const OPERATORS = [names, types, values, steps, endpoints, examples];

/** The mutants of all specs, at most so many of one operator in one file. Which ones stand for an operator is chosen by their words, so that other changes do not move the choice. */
export function mutantsOf(texts: SpecTexts, most: number): Mutant[] {
  return [...texts].flatMap(([file, text]) => {
    const byOperator = new Map<string, Mutant[]>();
    for (const mutant of allOf(file, text))
      byOperator.set(mutant.operator, [...(byOperator.get(mutant.operator) ?? []), mutant]);
    return [...byOperator.values()].flatMap((all) => sample(all, most));
  });
}

function allOf(file: string, text: string): Mutant[] {
  const kind = file.split("/")[1] as SpecKind;
  const seen = new Set<string>();
  return placesIn(kind, parseDocument(text))
    .flatMap((place) => OPERATORS.flatMap((operator): Change[] => operator(place)))
    .flatMap((change) => {
      const id = `${file} ${change.operator}: ${change.from} -> ${change.to}`.replace(/\s+/g, " ");
      if (seen.has(id)) return [];
      seen.add(id);
      return [{ ...change, file, id }];
    });
}

/** The first few in the order of their hashes. */
function sample(mutants: readonly Mutant[], most: number): Mutant[] {
  return mutants.toSorted((a, b) => (hash(a.id) < hash(b.id) ? -1 : 1)).slice(0, most);
}

/** One of so many, over all files and operators. */
export function part(mutants: readonly Mutant[], of: number): Mutant[] {
  return mutants.filter(({ id }) => Number.parseInt(hash(`part ${id}`).slice(0, 8), 16) % of === 0);
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The text of a spec with the change in it. */
export function mutated(text: string, mutant: Mutant): string {
  const document = parseDocument(text);
  mutant.apply(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
