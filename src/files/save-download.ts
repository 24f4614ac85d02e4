import { lstat, readFile } from "node:fs/promises";
import { refuseSpecial, saveFile, taken } from "./save-file.js";
import { isOurs, noteSaved } from "./saved-record.js";

/**
 * Writes a download. What is there already is replaced only when it was wanted and this program saved it, unchanged since.
 * @returns whether anything was written: the same bytes may be there from an earlier download
 * @throws ToolError CONFLICT, VALIDATION_ERROR
 */
export async function writeDownload(path: string, content: Uint8Array, overwrite: boolean): Promise<boolean> {
  const there = await lstat(path).catch(() => undefined);
  if (!there) {
    await saveFile(path, content, false);
    await noteSaved(path, content);
    return true;
  }
  await refuseSpecial(path);
  const ours = await isOurs(path, await readFile(path));
  if (ours && (await isOurs(path, content))) return false;
  if (!overwrite) throw taken(path);
  if (!ours) throw taken(path, true);
  await saveFile(path, content, true);
  await noteSaved(path, content);
  return true;
}
