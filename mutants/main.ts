import { resolve } from "node:path";
import { readSpecTexts } from "../codegen/read/load-specs.js";
import { mutantsOf, part } from "./candidates.js";
import type { Group, Verdict } from "./mutant.js";
import { holdExamples, judge, originalOf } from "./run.js";
import { compare, readSurvivors, writeSurvivors } from "./survivors.js";

/** Share of mutants that has to be noticed: of the form by the generator alone, of the meaning by the generator or an example. */
const WANTED: Readonly<Record<Group, number>> = { form: 0.98, meaning: 0.85 };
const root = resolve(import.meta.dirname, "..");
const LIST = resolve(import.meta.dirname, "survivors.yaml");

/** How many of the mutants of tools `--sample` takes: one in so many, always the same for the same specs. */
const SAMPLED = 300;

/** `make mutants`: falsifies the specs one change at a time and counts what is noticed. `ONLY=text` takes those whose id holds it,
 * `EACH=3` up to three of each operator in each file, `SAMPLE=6` a sixth of them, always the same. `--sample`, a part of `.ci/run`,
 * takes a few of the tools, which is soon done, and leaves it to the tests whether the examples are right without them. */
async function main(): Promise<number> {
  const texts = readSpecTexts(root);
  const isSample = process.argv.includes("--sample");
  const { ONLY = isSample ? "specs/tools/" : "", EACH = "1", UPDATE } = process.env;
  const { SAMPLE = isSample ? String(SAMPLED) : "1" } = process.env;
  const all = mutantsOf(texts, Number(EACH));
  const mutants = part(all, Number(SAMPLE)).filter(({ id }) => id.includes(ONLY));
  const reasons = readSurvivors(LIST);
  const started = performance.now();
  const original = await originalOf(root, texts);
  if (!isSample) await holdExamples(original);
  const verdicts = await judge(original, mutants, (done) => {
    if (process.stderr.isTTY || !isSample) process.stderr.write(`\r${done} of ${mutants.length}`);
  });
  for (const line of table(verdicts)) print(line);
  const seconds = (performance.now() - started) / 1000;
  print(
    `${mutants.length} mutants in ${Math.round(seconds)} s (${Math.round((seconds / mutants.length) * 1000)} ms each)`,
  );

  const survivors = verdicts.flatMap(({ mutant, by }) => (by ? [] : [mutant.id]));
  const { unexplained, outdated, tooWide } = compare(reasons, survivors, mutants, all);
  if (UPDATE) {
    const kept = reasons.map(({ why, mutants }) => ({
      why,
      mutants: mutants.filter((id) => !outdated.includes(id)),
    }));
    const added = unexplained.length > 0 ? [{ why: "", mutants: unexplained }] : [];
    writeSurvivors(LIST, [...kept.filter(({ mutants }) => mutants.length > 0), ...added]);
  }
  for (const { mutant, by } of verdicts) if (by === "same") print(`the same program: ${mutant.id}`);
  for (const { mutant, by } of verdicts)
    if (mutant.group === "form" && by === "examples") print(`compiled, an example noticed: ${mutant.id}`);
  for (const id of unexplained) print(`survived, without a reason in survivors.yaml: ${id}`);
  for (const id of outdated) print(`noticed by now or gone, take it out of survivors.yaml: ${id}`);
  for (const id of tooWide)
    print(`names mutants of meaning by a pattern; name each in survivors.yaml: ${id}`);
  // A part says of its survivors what the whole says; its shares are chance.
  const poor = groups(verdicts).filter(
    ({ group, noticed }) => SAMPLE === "1" && ONLY === "" && noticed < WANTED[group],
  );
  for (const { group, noticed } of poor)
    print(`${group}: ${percent(noticed)} noticed, ${percent(WANTED[group])} wanted`);
  return unexplained.length + tooWide.length + poor.length > 0 ? 1 : 0;
}

/** A line for each operator, worst first, and one for each group. */
function table(verdicts: readonly Verdict[]): string[] {
  const operators = [...new Set(verdicts.map(({ mutant }) => mutant.operator))].map((operator) => {
    const all = verdicts.filter(({ mutant }) => mutant.operator === operator);
    return {
      operator,
      group: all[0]?.mutant.group ?? "form",
      all,
      noticed: share(all, all[0]?.mutant.group ?? "form"),
    };
  });
  operators.sort((a, b) => a.noticed - b.noticed);
  return [
    ...operators.map(
      ({ operator, group, all, noticed }) =>
        `${operator.padEnd(24)}${group.padEnd(9)}${String(all.length).padStart(5)}${percent(noticed).padStart(9)}`,
    ),
    ...groups(verdicts).map(
      ({ group, count, noticed }) => `${group}: ${percent(noticed)} of ${count} noticed`,
    ),
  ];
}

function groups(verdicts: readonly Verdict[]): { group: Group; count: number; noticed: number }[] {
  return (["form", "meaning"] as const).flatMap((group) => {
    const all = verdicts.filter(({ mutant }) => mutant.group === group);
    return all.length > 0 ? [{ group, count: all.length, noticed: share(all, group) }] : [];
  });
}

function share(verdicts: readonly Verdict[], group: Group): number {
  const mistakes = verdicts.filter(({ by }) => by !== "same");
  const noticed = mistakes.filter(({ by }) => by === "codegen" || (by === "examples" && group === "meaning"));
  return mistakes.length > 0 ? noticed.length / mistakes.length : 1;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.exitCode = await main();
