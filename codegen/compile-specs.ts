import { generate } from "./generate.js";
import { formatProblem } from "./problem.js";
import { readSpecTexts } from "./read/load-specs.js";
import { findDrift, type GeneratedFiles } from "./write/files.js";
import { formatted } from "./write/format.js";

/** What `specs/` make of `generated/`. */
export interface CompiledSpecs {
  /** Every file as it is written; empty when there is any problem. */
  files: GeneratedFiles;
  /** As they are printed. */
  problems: string[];
}

/** Compiles the specs of a repository. @param root its absolute path */
export async function compileSpecs(root: string): Promise<CompiledSpecs> {
  const { files, problems, unshown, unmapped } = await generate(root, readSpecTexts(root));
  const told = [
    ...[...problems, ...unshown].map((problem) => `${formatProblem(problem)}\n`),
    ...unmapped.map(({ file, line, message }) => `${file}:${line}: ${message} (not explained by any spec)`),
  ];
  return told.length > 0
    ? { files: new Map(), problems: told }
    : { files: formatted(root, files), problems: [] };
}

/** What stands in `generated/` otherwise than compiled, a line each, and what to do about it. */
export function stale(root: string, files: GeneratedFiles): string[] {
  const drift = findDrift(root, files);
  return drift.length > 0 ? [...drift, "generated files differ from the specs: run `npm run codegen`"] : [];
}
