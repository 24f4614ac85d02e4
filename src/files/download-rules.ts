import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { configDirectory } from "../disk/config-directory.js";
import { isOn } from "../values/on-off.js";
import { ToolError } from "../values/tool-error.js";
import { absolutePath, type Environment, isRooted } from "../values/user-path.js";
import { localProblem } from "./local-problem.js";
import { ownFolder } from "./own-folder.js";

/** The variable that names the folder downloads stay in. */
export const FILES_VARIABLE = "TP_MCP_FILES_DIR";
/** The variable that lets a caller name any other folder. */
export const ANYWHERE_VARIABLE = "TP_MCP_SAVE_ANYWHERE";

/** Below our own folder. */
const PRIVATE_FOLDER = "files";

/** Where downloads may go, as the operator says and never the model. */
export interface DownloadRules {
  /** The operator's folder; undefined means the private one. */
  folder: string | undefined;
  /** Whether a caller may name a place outside it. */
  anywhere: boolean;
}

/** @throws ToolError VALIDATION_ERROR for a variable that cannot be used */
export function downloadRules(env: Environment): DownloadRules {
  const named = env[FILES_VARIABLE];
  if (named && !isRooted(named))
    throw new ToolError("VALIDATION_ERROR", `${FILES_VARIABLE} does not say where it begins.`, {
      nextStep: "Set it to an absolute path, or one that begins with ~/.",
    });
  return {
    folder: named ? absolutePath(named, env) : undefined,
    anywhere: isOn(ANYWHERE_VARIABLE, env[ANYWHERE_VARIABLE]),
  };
}

/** Read-only mode writes nowhere but into the private folder. */
export const PRIVATE_ONLY: DownloadRules = { folder: undefined, anywhere: false };

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
