import { watch } from "node:fs";
import { join, resolve } from "node:path";
import { exceededListings, exceededSizes, packageBytes } from "../build/budget.js";
import { bundle } from "../build/bundle.js";
import { unservable } from "../build/host-schemas.js";
import { compileSpecs, stale } from "./compile-specs.js";
import type { ManifestTool } from "./emit/manifest.js";
import { refreshSources } from "./read/sources.js";
import { type GeneratedFiles, writeFiles } from "./write/files.js";

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
  refreshSources(root);
  const { files, problems } = await compileSpecs(root);
  for (const problem of problems) print(problem);
  if (problems.length > 0) {
    print(`${problems.length} problem${problems.length === 1 ? "" : "s"}; nothing was written.`);
    return 1;
  }
  if (checkOnly) return check(files);
  writeFiles(root, files);
  print(`${files.size} files in ${Math.round(performance.now() - started)} ms`);
  return 0;
}

async function check(files: GeneratedFiles): Promise<number> {
  const differing = stale(root, files);
  const faults = differing.length > 0 ? differing : await exceeded(files);
  if (differing.length === 0) print(`${files.size} files are up to date`);
  for (const line of faults) print(line);
  return faults.length > 0 ? 1 : 0;
}

/** What hosts would not take, and what is over its budget. The tests ask the same of what they build and read. */
async function exceeded(files: GeneratedFiles): Promise<string[]> {
  const bytes = packageBytes(await bundle(root, { maps: false }));
  return [...unservable(servedTools(files)), ...exceededListings(files), ...exceededSizes(root, bytes)];
}

function servedTools(files: GeneratedFiles): ManifestTool[] {
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
