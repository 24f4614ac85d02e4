import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const ENTRY = "cli.js";
/** A server started from the build before may still load its chunks. */
const KEEP_MS = 600_000;

/**
 * Writes a build so that servers can start at any moment: chunks carry a hash in their names and come first, the entry
 * that names them takes the place of the old one in a single step.
 * @param files path below `folder` -> text
 * @param clean remove what is left of every earlier build
 */
export function publish(
  folder: string,
  files: ReadonlyMap<string, string>,
  { clean }: { clean: boolean },
): void {
  for (const [path, text] of files) if (path !== ENTRY) replace(join(folder, path), text);
  replace(join(folder, ENTRY), files.get(ENTRY) ?? "");
  removeOldChunks(folder, files, clean ? 0 : KEEP_MS);
}

function replace(path: string, text: string): void {
  const draft = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(draft, text);
  if (path.endsWith(ENTRY)) chmodSync(draft, 0o755);
  renameSync(draft, path);
}

function removeOldChunks(folder: string, files: ReadonlyMap<string, string>, keepMs: number): void {
  const oldest = Date.now() - keepMs;
  for (const name of readdirSync(join(folder, "chunks"))) {
    const path = join(folder, "chunks", name);
    if (!files.has(`chunks/${name}`) && statSync(path).mtimeMs <= oldest) rmSync(path);
  }
}
