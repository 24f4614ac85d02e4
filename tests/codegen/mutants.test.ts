import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readSpecTexts } from "../../codegen/read/load-specs.js";
import { mutantsOf, sample } from "../../mutants/candidates.js";
import type { Mutant } from "../../mutants/mutant.js";
import { judgeRound } from "../../mutants/run.js";
import { compare, readSurvivors } from "../../mutants/survivors.js";
import { root } from "./fixture.js";

const SEED = "1";
const texts = readSpecTexts(root);

/** One mutant of each operator, each in another tool, so that all go through the generator together. */
function oneOfEach(mutants: readonly Mutant[]): Mutant[] {
  const chosen = new Map<string, Mutant>();
  const operators = new Set<string>();
  for (const mutant of sample(mutants, mutants.length, SEED)) {
    if (operators.has(mutant.operator) || chosen.has(mutant.file)) continue;
    operators.add(mutant.operator);
    chosen.set(mutant.file, mutant);
  }
  return [...chosen.values()];
}

test("mutants are noticed, or stand in mutants/survivors.yaml with the reason", {
  timeout: 300_000,
}, async () => {
  const chosen = oneOfEach(mutantsOf(texts, 1).filter(({ file }) => file.startsWith("specs/tools/")));
  expect(chosen.length).toBeGreaterThan(30);
  const verdicts = await judgeRound(root, texts, chosen);
  const survivors = verdicts.flatMap(({ mutant, by }) => (by ? [] : [mutant.id]));
  const list = readSurvivors(resolve(root, "mutants/survivors.yaml"));
  const ids = chosen.map(({ id }) => id);
  expect(compare(list, survivors, ids).unexplained).toEqual([]);
});
