import { lstat, realpath, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { writeNewFile } from "../disk/new-file.js";
import { errorCode } from "../values/errno.js";
import { randomHex } from "../values/random.js";
import { ToolError } from "../values/tool-error.js";
import { localProblem } from "./local-problem.js";

/**
 * Writes a file that only this user can read, whole or not at all.
 * @param path below a real path: a folder that turns out to be a link is not written into
 * @param replace whether an ordinary file of that name may be replaced; a link or folder never is
 * @throws ToolError CONFLICT when there is one, VALIDATION_ERROR when it cannot be written
 */
export async function saveFile(path: string, content: Uint8Array | string, replace: boolean): Promise<void> {
  try {
    if (!replace) return await writeNew(path, content);
    await refuseSpecial(path);
    const temporary = `${path}.${randomHex(6)}.tmp`;
    await writeNew(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw taken(path);
    throw localProblem(`${path} can't be written`, error, "Give another output_path.");
  }
}

/** The folder is looked at once more when the file is open, and before anything is in it. */
function writeNew(path: string, content: Uint8Array | string): Promise<void> {
  return writeNewFile(path, content, async () => {
    if ((await realpath(dirname(path))) !== dirname(path)) throw moved(path);
  });
}

/** @throws ToolError for a link, folder, pipe or device */
export async function refuseSpecial(path: string): Promise<void> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats && !stats.isFile())
    throw new ToolError("VALIDATION_ERROR", `${path} is not an ordinary file and is not replaced.`, {
      nextStep: "Give another output_path.",
    });
}

function moved(path: string): ToolError {
  return new ToolError("VALIDATION_ERROR", `${dirname(path)} is a link; nothing was written.`, {
    nextStep: "Give the folder itself.",
  });
}

/** What stands in the way of a download. */
export function taken(path: string, foreign = false): ToolError {
  return new ToolError(
    "CONFLICT",
    foreign
      ? `${path} is not what this program saved there; nothing was written.`
      : `${path} exists already; nothing was written.`,
    {
      nextStep: foreign
        ? "Give another output_path, or leave it out; the file there is the user's to remove."
        : "Use that file, give another output_path, or call again with overwrite: true.",
      facts: { path },
    },
  );
}
