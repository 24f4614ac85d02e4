import { watch } from "node:fs";
import { join, resolve } from "node:path";
import { exceededListings, exceededSizes } from "../build/budget.js";
import { unservable } from "../build/host-schemas.js";
import { type SizeAside, sizeAside } from "../build/size-aside.js";
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
  if (flag === "--check") return check();
  const code = await run();
  if (flag === "--watch") watchSpecs();
  return code;
}

async function run(): Promise<number> {
  const started = performance.now();
  refreshSources(root);
  const files = await compiled();
  if (!files) return 1;
  writeFiles(root, files);
  print(`${files.size} files in ${Math.round(performance.now() - started)} ms`);
  return 0;
}

/** What the specs make, or undefined where there is a problem, which is told. */
async function compiled(): Promise<GeneratedFiles | undefined> {
  const { files, problems } = await compileSpecs(root);
  for (const problem of problems) print(problem);
  if (problems.length === 0) return files;
  print(`${problems.length} problem${problems.length === 1 ? "" : "s"}; nothing was written.`);
  return undefined;
}

/** The package is weighed meanwhile, as what stands on the disk makes it: that counts only where nothing differs. */
async function check(): Promise<number> {
  const size = sizeAside(root);
  try {
    const files = await compiled();
    if (!files) return 1;
    const differing = stale(root, files);
    const faults = differing.length > 0 ? differing : await exceeded(files, size);
    if (differing.length === 0) print(`${files.size} files are up to date`);
    for (const line of faults) print(line);
    return faults.length > 0 ? 1 : 0;
  } finally {
    size.stop();
  }
}

/** What hosts would not take, and what is over its budget. The tests ask the same of what they build and read. */
async function exceeded(files: GeneratedFiles, { bytes }: SizeAside): Promise<string[]> {
  return [...unservable(servedTools(files)), ...exceededListings(files), ...exceededSizes(root, await bytes)];
}

function servedTools(files: GeneratedFiles): ManifestTool[] {
  return JSON.parse(files.get("generated/tools.json") ?? "[]");
}

/** Editors save in several steps; the last event within 50 ms counts. */
function watchSpecs(): void {
  let timer: NodeJS.Timeout | undefined;
  watch(join(root, "specs"), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), 50);
  });
  print("watching specs/");
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.exitCode = await main(process.argv.slice(2));
