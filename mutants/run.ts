import { generate } from "../codegen/generate.js";
import type { SpecTexts } from "../codegen/read/load-specs.js";
import type { GeneratedFiles } from "../codegen/write/files.js";
import { mutated } from "./candidates.js";
import { type Compiled, compileAlone, compileTogether } from "./compile.js";
import type { Mutant, Verdict } from "./mutant.js";
import { changedFiles, moduleOf, toolsTouched } from "./touched.js";
import { firstMistake, Workshop } from "./try-examples.js";

/** What mutants are held against: the specs as they are, and what is made of them. */
export interface Original {
  root: string;
  texts: SpecTexts;
  files: GeneratedFiles;
}

/** Types are not checked: that is done elsewhere. @throws where the specs have a mistake without any mutant */
export async function originalOf(root: string, texts: SpecTexts): Promise<Original> {
  const { files, problems } = await generate(root, texts, { at: new Set() });
  if (files.size === 0) throw new Error(`the specs don't compile: ${problems[0]?.message}`);
  return { root, texts, files };
}

/** @throws where an example fails without any mutant: it would be taken for one that notices */
export async function holdExamples({ root, texts, files }: Original): Promise<void> {
  const workshop = new Workshop(root);
  try {
    const registry = await workshop.registryOf(files);
    for (const file of toolSpecs(texts)) {
      const mistake = await firstMistake(registry, texts, file);
      if (mistake) throw new Error(`${file} fails without a mutant: ${mistake}`);
    }
  } finally {
    workshop.close();
  }
}

/** Runs every mutant through the generator, and those that compile through the examples of the tools they may touch. */
export async function judge(
  original: Original,
  mutants: readonly Mutant[],
  progress: (done: number) => void = () => {},
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const rounds = [
    ...roundsOf(mutants.filter(isOfTool)),
    ...mutants.filter((one) => !isOfTool(one)).map((one) => [one]),
  ];
  for (const round of rounds) {
    verdicts.push(...(await judgeRound(original, round)));
    progress(verdicts.length);
  }
  return verdicts;
}

/** Judges mutants together: one of any spec, or several of different tools. */
async function judgeRound(original: Original, round: readonly Mutant[]): Promise<Verdict[]> {
  const { root, texts } = original;
  const workshop = new Workshop(root);
  try {
    const result = round.every(isOfTool)
      ? await compileTogether(root, texts, round)
      : await compileAlone(root, texts, round);
    return [...result.rejected, ...(await tried(workshop, original, result))];
  } finally {
    workshop.close();
  }
}

/** What the examples say of the mutants that compiled: those of the tool itself, or of all that run what was changed. */
async function tried(workshop: Workshop, original: Original, { compiled }: Compiled): Promise<Verdict[]> {
  if (!compiled) return [];
  const { texts } = original;
  const changed = changedFiles(original.files, compiled.files);
  const registry = await workshop.registryOf(compiled.files);
  const verdicts: Verdict[] = [];
  for (const mutant of compiled.mutants) {
    const specs = new Map(texts).set(mutant.file, mutated(texts.get(mutant.file) ?? "", mutant));
    const files = isOfTool(mutant) ? [mutant.file] : toolsTouched(compiled.files, changed, toolSpecs(texts));
    let says: string | undefined;
    for (const file of files) says ??= await firstMistake(registry, specs, file);
    const by = says === undefined ? await survived(original, mutant, changed) : "examples";
    verdicts.push({ mutant, by, ...(says === undefined ? {} : { says }) });
  }
  return verdicts;
}

/** Whether a mutant that nothing noticed is one at all. Of a round only those are looked at whose tool is printed as before. */
async function survived(
  { root, texts, files }: Original,
  mutant: Mutant,
  changed: ReadonlySet<string>,
): Promise<"same" | undefined> {
  if (mutant.operator.startsWith("example-")) return undefined;
  if (changed.has(moduleOf(mutant.file))) return undefined;
  const { compiled } = await compileAlone(root, texts, [mutant]);
  return compiled && changedFiles(files, compiled.files).size === 0 ? "same" : undefined;
}

function isOfTool({ file }: Mutant): boolean {
  return file.startsWith("specs/tools/");
}

function toolSpecs(texts: SpecTexts): string[] {
  return [...texts.keys()].filter((file) => file.startsWith("specs/tools/"));
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
