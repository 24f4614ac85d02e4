import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { configDirectory } from "../disk/config-directory.js";
import { ToolError } from "../values/tool-error.js";
import { type DownloadRules, FILES_VARIABLE } from "./download-rules.js";
import { localProblem } from "./local-problem.js";
import { ownFolder } from "./own-folder.js";

/** Below our own folder. */
const PRIVATE_FOLDER = "files";

/** The path of the folder as it is written, perhaps not there yet. */
export function downloadFolder({ folder }: DownloadRules): string {
  return folder ?? join(configDirectory(process.env), PRIVATE_FOLDER);
}

/** Makes the folder where it is not there. @throws ToolError VALIDATION_ERROR for one that others can change */
export async function makeDownloadFolder({ folder }: DownloadRules): Promise<void> {
  if (folder === undefined) {
    await ownFolder(PRIVATE_FOLDER);
    return;
  }
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (process.platform !== "win32" && ((await stat(folder)).mode & 0o002) !== 0)
      throw new ToolError("VALIDATION_ERROR", `${FILES_VARIABLE}: anybody may write into ${folder}.`, {
        nextStep: "Name a folder that only this user can write into.",
      });
  } catch (error) {
    throw localProblem(
      `${FILES_VARIABLE}: ${folder} can't be used`,
      error,
      "Name a folder that this user can write into.",
    );
  }
}
