import { createHash } from "node:crypto";
import { join } from "node:path";
import { readPrivateFile, replacePrivateFile } from "../disk/private-file.js";
import { ownFolder } from "./own-folder.js";

/** One small private file for each download, named by the path it went to: what this program saved, and nothing secret. */
interface SavedRecord {
  path: string;
  sha256: string;
}

/** Whether the file at `path` is what this program saved there, unchanged since. */
export async function isOurs(path: string, content: Uint8Array): Promise<boolean> {
  const record = await readPrivateFile(await recordPath(path));
  return record.state === "read" && record.text === written({ path, sha256: sha256(content) });
}

/** Notes what was saved. Without the note a later download leaves the file alone, so a failure costs nothing else. */
export async function noteSaved(path: string, content: Uint8Array): Promise<void> {
  await replacePrivateFile(await recordPath(path), written({ path, sha256: sha256(content) }));
}

async function recordPath(path: string): Promise<string> {
  return join(await ownFolder("saved"), `${sha256(Buffer.from(path))}.json`);
}

function written(record: SavedRecord): string {
  return `${JSON.stringify(record)}\n`;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
