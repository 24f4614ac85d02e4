import { watch } from "node:fs";
import { join, resolve } from "node:path";
import { exceededBudgets } from "../build/budget.js";
import { unservable } from "../build/host-schemas.js";
import type { ManifestTool } from "./emit/manifest.js";
import { generate } from "./generate.js";
import { formatProblem } from "./problem.js";
import { readSpecTexts } from "./read/load-specs.js";
import { findDrift, writeFiles } from "./write/files.js";
import { formatted } from "./write/format.js";

const USAGE = "usage: npm run codegen [-- --check | --watch]";
const FLAGS = new Set(["--check", "--watch"]);
const root = resolve(import.meta.dirname, "..");

/** `npm run codegen`: writes generated/; `--check` compares instead and fails on a difference; `--watch` repeats on every change. */
async function main(args: readonly string[]): Promise<number> {
  const [flag, ...rest] = args;
  if (rest.length > 0 || (flag !== undefined && !FLAGS.has(flag))) {
    print(USAGE);
    return 2;
  }
  const code = await run(flag === "--check");
  if (flag === "--watch") watchSpecs();
  return code;
}

async function run(checkOnly: boolean): Promise<number> {
  const started = performance.now();
  const generated = await generate(root, readSpecTexts(root));
  const { unmapped } = generated;
  const problems = [...generated.problems, ...generated.unshown];
  for (const problem of problems) print(`${formatProblem(problem)}\n`);
  for (const { file, line, message } of unmapped)
    print(`${file}:${line}: ${message} (not explained by any spec)`);
  const count = problems.length + unmapped.length;
  if (count > 0) {
    print(`${count} problem${count === 1 ? "" : "s"}; nothing was written.`);
    return 1;
  }
  const files = formatted(root, generated.files);
  if (checkOnly) return check(files);
  writeFiles(root, files);
  print(`${files.size} files in ${Math.round(performance.now() - started)} ms`);
  return 0;
}

async function check(files: ReadonlyMap<string, string>): Promise<number> {
  const drift = findDrift(root, files);
  for (const line of drift) print(line);
  print(
    drift.length > 0
      ? "generated files differ from the specs: run `npm run codegen`"
      : `${files.size} files are up to date`,
  );
  const faults =
    drift.length > 0 ? [] : [...unservable(servedTools(files)), ...(await exceededBudgets(root, files))];
  for (const line of faults) print(line);
  return drift.length + faults.length > 0 ? 1 : 0;
}

function servedTools(files: ReadonlyMap<string, string>): ManifestTool[] {
  return JSON.parse(files.get("generated/tools.json") ?? "[]");
}

/** Editors save in several steps; the last event within 50 ms counts. */
function watchSpecs(): void {
  let timer: NodeJS.Timeout | undefined;
  watch(join(root, "specs"), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(false), 50);
  });
  print("watching specs/");
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.exitCode = await main(process.argv.slice(2));
