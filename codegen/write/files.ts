import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Path below the repository -> text. */
export type GeneratedFiles = ReadonlyMap<string, string>;

const FOLDER = "generated";

/** Replaces `generated/` as a whole: a file whose spec is gone goes too. Files outside it are written over. */
export function writeFiles(root: string, files: GeneratedFiles): void {
  const same = new Set(
    [...files].filter(([path, text]) => readIfThere(join(root, path)) === text).map(([path]) => path),
  );
  for (const path of filesBelow(root, FOLDER)) if (!files.has(path)) rmSync(join(root, path));
  for (const [path, text] of files) {
    if (same.has(path)) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** What stands on disk otherwise than generated: `missing`, `stale` and `orphan` files, a line each. */
export function findDrift(root: string, files: GeneratedFiles): string[] {
  const differing = [...files].flatMap(([path, text]) => {
    const found = readIfThere(join(root, path));
    if (found === undefined) return [`missing  ${path}`];
    return found === text ? [] : [`stale    ${path}`];
  });
  const orphans = filesBelow(root, FOLDER).filter((path) => !files.has(path));
  return [...differing, ...orphans.map((path) => `orphan   ${path}`)];
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, path) : [path];
  });
}
