import { type Generated, generate } from "../codegen/generate.js";
import type { SpecTexts } from "../codegen/read/load-specs.js";
import type { GeneratedFiles } from "../codegen/write/files.js";
import { mutated } from "./candidates.js";
import type { Mutant, Verdict } from "./mutant.js";
import { moduleOf } from "./touched.js";

/** Mutants that went through the generator together, and those that compiled with what was made of them. */
export interface Compiled {
  rejected: Verdict[];
  compiled: { mutants: Mutant[]; files: GeneratedFiles } | undefined;
}

/**
 * Puts mutants of different tools through the generator at once: no other spec depends on a tool. Those that are told of are taken
 * out, until nothing is left to tell. What is told of a spec that none of them changes (a group of fields that a tool names, an error
 * that no example shows any more) is traced to those that cause it.
 */
export async function compileTogether(
  root: string,
  texts: SpecTexts,
  batch: readonly Mutant[],
): Promise<Compiled> {
  const rejected: Verdict[] = [];
  let open = [...batch];
  while (open.length > 0) {
    const result = await generate(root, withMutants(texts, open), { at: printed(open) });
    const told = messages(result);
    if (told.size === 0) return { rejected, compiled: { mutants: open, files: result.files } };
    const [elsewhere = ""] = told.values();
    const own = open.filter(({ file }) => told.has(file));
    const out = own.length > 0 ? own : await cause(root, texts, open);
    rejected.push(
      ...out.map((mutant): Verdict => ({ mutant, by: "codegen", says: told.get(mutant.file) ?? elsewhere })),
    );
    open = open.filter((mutant) => !out.includes(mutant));
  }
  return { rejected, compiled: undefined };
}

/** One of several mutants that fail together without a word of themselves: the half that fails, and of that the half. */
async function cause(root: string, texts: SpecTexts, suspects: readonly Mutant[]): Promise<Mutant[]> {
  if (suspects.length === 1) return [...suspects];
  const [first, second] = [suspects.slice(0, suspects.length / 2), suspects.slice(suspects.length / 2)];
  const result = await generate(root, withMutants(texts, first), { untilFirst: true, at: printed(first) });
  const isRefused = messages(result).size > 0;
  return cause(root, texts, isRefused ? first : second);
}

/** A mutant of a spec that others are built on: whatever is told of, it is the cause. */
export async function compileAlone(
  root: string,
  texts: SpecTexts,
  [mutant]: readonly Mutant[],
): Promise<Compiled> {
  if (!mutant) return { rejected: [], compiled: undefined };
  const result = await generate(root, withMutants(texts, [mutant]), { untilFirst: true });
  const [says] = messages(result).values();
  if (says === undefined) return { rejected: [], compiled: { mutants: [mutant], files: result.files } };
  return { rejected: [{ mutant, by: "codegen", says }], compiled: undefined };
}

/** What is printed of their tools. */
function printed(mutants: readonly Mutant[]): Set<string> {
  return new Set(mutants.map(({ file }) => moduleOf(file)));
}

function withMutants(texts: SpecTexts, mutants: readonly Mutant[]): SpecTexts {
  const changed = new Map(texts);
  for (const mutant of mutants) changed.set(mutant.file, mutated(texts.get(mutant.file) ?? "", mutant));
  return changed;
}

/** Spec -> the first message about it. A type error that no spec explains counts for the tool it was printed for. */
function messages({ problems, unmapped, unshown }: Generated): Map<string, string> {
  const told = new Map<string, string>();
  const tell = (file: string, says: string): void => {
    if (!told.has(file)) told.set(file, says);
  };
  for (const { file, message, code } of [...problems, ...unshown]) tell(file, `${message} [${code}]`);
  for (const { file, message } of unmapped)
    tell(file.replace(/^generated\/(.*)\.ts$/, "specs/$1.yaml"), message);
  return told;
}
