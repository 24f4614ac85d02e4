import { stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { writeNewFile } from "../disk/new-file.js";
import { readPrivateFile, removePrivateFile } from "../disk/private-file.js";
import { errorCode } from "../values/errno.js";
import { parseJson } from "../values/json.js";

/** Not one of the changes, whose names end otherwise. */
const NAME = "undo.lock";
/** No undo takes longer, whatever became of its process. */
const LONGEST_MS = 3_600_000;
const LARGEST = 1_000;

/** Ends a claim. */
export type Release = () => Promise<void>;

/**
 * Lets one process at a time take changes back: two that bring back what was deleted would make it twice. What a killed process left is
 * no claim.
 * @returns undefined while another process has it; where nothing can be written, nobody else can claim either
 */
export async function claimUndo(folder: string): Promise<Release | undefined> {
  const path = join(folder, NAME);
  const claim = JSON.stringify({ pid: process.pid, host: hostname() });
  const release = async () => void (await removePrivateFile(path));
  for (let attempt = 0; attempt < 2; attempt++)
    try {
      await writeNewFile(path, claim);
      return release;
    } catch (error) {
      if (errorCode(error) !== "EEXIST") return async () => undefined;
      const left = await isLeft(path);
      if (left === false) return undefined;
      if (left) await removePrivateFile(path);
    }
  return undefined;
}

/** Whether whoever claimed it has ended; undefined where the claim has. A process of another machine, or in another container, can't be asked. */
async function isLeft(path: string): Promise<boolean | undefined> {
  const info = await stat(path).catch(() => undefined);
  if (!info) return undefined;
  if (Date.now() - info.mtimeMs > LONGEST_MS) return true;
  const file = await readPrivateFile(path, LARGEST);
  const claim = file.state === "read" ? parseJson(file.text) : undefined;
  if (typeof claim !== "object" || claim === null || !("pid" in claim)) return false;
  if (claim.host !== hostname() || typeof claim.pid !== "number") return false;
  try {
    process.kill(claim.pid, 0);
    return false;
  } catch (error) {
    return errorCode(error) === "ESRCH";
  }
}
