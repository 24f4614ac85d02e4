import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SpecFile } from "./spec-file.js";

/** All specs of a project, by kind, each kind sorted by path so that the output never depends on the file system. */
export interface SpecSet {
  vocabulary: SpecFile[];
  schemas: SpecFile[];
  endpoints: SpecFile[];
  views: SpecFile[];
  reads: SpecFile[];
  recordings: SpecFile[];
  tools: SpecFile[];
  prompts: SpecFile[];
}

export type SpecKind = keyof SpecSet;

/** Path below the repository -> text. Tests pass changed copies of single files this way. */
export type SpecTexts = ReadonlyMap<string, string>;

const KINDS: readonly SpecKind[] = [
  "vocabulary",
  "schemas",
  "endpoints",
  "views",
  "reads",
  "recordings",
  "tools",
  "prompts",
];
const PLACE =
  /^specs\/((vocabulary|schemas|endpoints|views|reads|recordings)\/[a-z][a-z0-9-]*|tools\/[a-z][a-z0-9-]*\/\w+|prompts\/\w+)\.yaml$/;
const PLACES =
  "expected specs/{vocabulary,schemas,endpoints,views,reads,recordings,prompts}/<name>.yaml or specs/tools/<area>/<tool>.yaml";

export function readSpecTexts(root: string): SpecTexts {
  return new Map(yamlFiles(root, "specs").map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

/** Parses every text into the kind that its folder names: `specs/endpoints/workouts.yaml` is an endpoint spec. */
export function parseSpecs(texts: SpecTexts): SpecSet {
  const set: SpecSet = {
    vocabulary: [],
    schemas: [],
    endpoints: [],
    views: [],
    reads: [],
    recordings: [],
    tools: [],
    prompts: [],
  };
  for (const [path, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const spec = new SpecFile(path, text);
    if (!PLACE.test(path)) spec.report(0, 1, "file", "no spec is looked for in this place", PLACES);
    set[kindOf(path) ?? "tools"].push(spec);
  }
  return set;
}

export function allSpecs(set: SpecSet): SpecFile[] {
  return KINDS.flatMap((kind) => set[kind]);
}

function kindOf(path: string): SpecKind | undefined {
  return KINDS.find((kind) => path.startsWith(`specs/${kind}/`));
}

function yamlFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return yamlFiles(root, path);
    return /\.ya?ml$/.test(entry.name) ? [path] : [];
  });
}
