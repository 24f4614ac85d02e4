import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { ManifestTool } from "../codegen/emit/manifest.js";
import { charactersRead, type Toolset } from "../codegen/emit/toolsets.js";
import type { GeneratedFiles } from "../codegen/write/files.js";
import type { Bundle } from "./bundle.js";
import { PROMISED_TOOLS } from "./promised-tools.js";

/** What users carry and assistants read may grow only on purpose. docs/performance.md shows the same figures. */
export const BUDGETS = {
  /** Characters of all names, descriptions and input schemas: what a model reads before its first call. */
  toolList: 52_000,
  /** The same of the tools in `promised-tools.ts`. */
  promisedList: 36_000,
  /** The same of the toolset `core`, for hosts with small limits, and how many tools it may have. */
  coreList: 27_000,
  coreTools: 40,
  /** Characters of one tool's description and input schema. */
  oneTool: 3_000,
  /** Bytes of what is published, gzipped. */
  package: 490_000,
  /** Packages that an installation brings, this one included. */
  installedPackages: 12,
} as const;

/** What is too large of the package, a line each. @param root absolute path of the repository */
export function exceededSizes(root: string, bytes: number): string[] {
  return [
    ...over("the gzipped package", bytes, BUDGETS.package),
    ...over("packages installed", installedPackages(root), BUDGETS.installedPackages),
  ];
}

/** What of the generated files says too much. */
export function exceededListings(files: GeneratedFiles): string[] {
  const tools: ManifestTool[] = JSON.parse(files.get("generated/tools.json") ?? "[]");
  const toolsets: Toolset[] = JSON.parse(files.get("generated/toolsets.json") ?? "[]");
  const core = toolsets.find(({ name }) => name === "core");
  const promised = tools.filter(({ name }) => PROMISED_TOOLS.some((one) => one === name));
  return [
    ...over("all names, descriptions and input schemas", sum(tools.map(charactersRead)), BUDGETS.toolList),
    ...over("the promised tools", sum(promised.map(charactersRead)), BUDGETS.promisedList),
    ...over("the toolset core", core?.characters ?? 0, BUDGETS.coreList),
    ...over("tools in core", core?.tools.length ?? 0, BUDGETS.coreTools),
    ...tools.flatMap((tool) => over(tool.name, charactersRead(tool), BUDGETS.oneTool)),
  ];
}

/** Packages of a production installation on one platform: of a native package's variants npm takes one. */
export function installedPackages(root: string): number {
  const lock: Lockfile = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const shipped = Object.values(lock.packages).filter(({ dev }) => !dev);
  return (
    shipped.filter(({ optional }) => !optional).length + (shipped.some(({ optional }) => optional) ? 1 : 0)
  );
}

interface Lockfile {
  packages: Record<string, { dev?: boolean; optional?: boolean }>;
}

/** Bytes of what is built, gzipped. */
export function packageBytes({ files }: Bundle): number {
  return gzipSync([...files.values()].join("\n")).length;
}

function over(what: string, size: number, budget: number): string[] {
  return size > budget ? [`budget   ${what}: ${size}, allowed are ${budget}`] : [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
