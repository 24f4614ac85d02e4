import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { ManifestTool } from "../codegen/emit/manifest.js";
import type { GeneratedFiles } from "../codegen/write/files.js";
import { bundle } from "./bundle.js";

/** What users carry and assistants read may grow only on purpose. docs/performance.md shows the same figures. */
export const BUDGETS = {
  /** Characters of all descriptions and input schemas: what a model reads before its first call. */
  toolList: 52_000,
  /** Characters of one tool's description and input schema. */
  oneTool: 3_000,
  /** Bytes of what is published, gzipped. */
  package: 480_000,
  /** Packages that an installation brings, this one included. */
  installedPackages: 12,
} as const;

/** Everything over its budget, a line each. @param root absolute path of the repository */
export async function exceededBudgets(root: string, files: GeneratedFiles): Promise<string[]> {
  const tools: ManifestTool[] = JSON.parse(files.get("generated/tools.json") ?? "[]");
  return [
    ...over("all descriptions and input schemas", sum(tools.map(charactersRead)), BUDGETS.toolList),
    ...tools.flatMap((tool) => over(tool.name, charactersRead(tool), BUDGETS.oneTool)),
    ...over("the gzipped package", await packageBytes(root), BUDGETS.package),
    ...over("packages installed", installedPackages(root), BUDGETS.installedPackages),
  ];
}

/** Characters of a tool that a model is shown. */
export function charactersRead({ description, inputSchema }: ManifestTool): number {
  return description.length + JSON.stringify(inputSchema).length;
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

async function packageBytes(root: string): Promise<number> {
  const { files } = await bundle(root, { maps: false });
  return gzipSync([...files.values()].join("\n")).length;
}

function over(what: string, size: number, budget: number): string[] {
  return size > budget ? [`budget   ${what}: ${size}, allowed are ${budget}`] : [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
