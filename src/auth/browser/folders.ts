import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "../../values/errno.js";

/** Folders inside a folder; none when it is missing or closed to us. */
export async function subfolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => errorCode(error) !== "ENOENT",
  );
}
