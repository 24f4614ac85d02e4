import type { SpecTexts } from "../codegen/read/load-specs.js";
import { mutated } from "./candidates.js";
import { type Compiled, compileAlone, compileTogether } from "./compile.js";
import type { Mutant, Verdict } from "./mutant.js";
import { firstMistake, Workshop } from "./try-examples.js";

/** Runs every mutant through the generator, and those that compile through the examples of the tools they may touch. */
export async function judge(
  root: string,
  texts: SpecTexts,
  mutants: readonly Mutant[],
  progress: (done: number) => void = () => {},
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const rounds = [
    ...roundsOf(mutants.filter(isOfTool)),
    ...mutants.filter((one) => !isOfTool(one)).map((one) => [one]),
  ];
  for (const round of rounds) {
    verdicts.push(...(await judgeRound(root, texts, round)));
    progress(verdicts.length);
  }
  return verdicts;
}

/** Judges mutants together: one of any spec, or several of different tools. */
async function judgeRound(root: string, texts: SpecTexts, round: readonly Mutant[]): Promise<Verdict[]> {
  const workshop = new Workshop(root);
  try {
    const result = round.every(isOfTool)
      ? await compileTogether(root, texts, round)
      : await compileAlone(root, texts, round);
    return [...result.rejected, ...(await tried(workshop, texts, result))];
  } finally {
    workshop.close();
  }
}

/** What the examples say of the mutants that compiled: those of the tool itself, or all when any tool may be touched. */
async function tried(workshop: Workshop, texts: SpecTexts, { compiled }: Compiled): Promise<Verdict[]> {
  if (!compiled) return [];
  const registry = await workshop.registryOf(compiled.files);
  const verdicts: Verdict[] = [];
  for (const mutant of compiled.mutants) {
    const specs = new Map(texts).set(mutant.file, mutated(texts.get(mutant.file) ?? "", mutant));
    const files = isOfTool(mutant)
      ? [mutant.file]
      : [...texts.keys()].filter((file) => file.startsWith("specs/tools/"));
    let says: string | undefined;
    for (const file of files) says ??= await firstMistake(registry, specs, file);
    verdicts.push(says === undefined ? { mutant, by: undefined } : { mutant, by: "examples", says });
  }
  return verdicts;
}

function isOfTool({ file }: Mutant): boolean {
  return file.startsWith("specs/tools/");
}

/** Rounds of one mutant for each tool, as few as there can be. */
function roundsOf(mutants: readonly Mutant[]): Mutant[][] {
  const rounds: Mutant[][] = [];
  const count = new Map<string, number>();
  for (const mutant of mutants) {
    const index = count.get(mutant.file) ?? 0;
    count.set(mutant.file, index + 1);
    rounds[index] = [...(rounds[index] ?? []), mutant];
  }
  return rounds;
}
