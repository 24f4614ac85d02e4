import { mkdir, stat } from "node:fs/promises";
import { dirname, extname, join, sep } from "node:path";
import { homeDirectory } from "../auth/config-directory.js";
import { ToolError } from "../values/tool-error.js";
import { localProblem } from "./local-problem.js";
import { ownFolder } from "./own-folder.js";
import { absolutePath } from "./user-path.js";

/**
 * Where a download goes: a folder of ours, the folder that was named, or the file that was named.
 * @param outputPath as the caller wrote it; a file must have the ending of `name`, so that a download can't pose as a script or a profile
 * @throws ToolError VALIDATION_ERROR
 */
export async function downloadTarget(
  outputPath: string | undefined,
  workoutId: number,
  name: string,
): Promise<string> {
  if (outputPath === undefined) return join(await ownFolder("files", String(workoutId)), name);
  const path = absolutePath(outputPath, process.env);
  refuseHidden(path);
  if (outputPath.endsWith("/") || outputPath.endsWith(sep) || (await isFolder(path))) {
    await makeFolder(path);
    return join(path, name);
  }
  if (extname(path).toLowerCase() !== extname(name).toLowerCase())
    throw new ToolError(
      "VALIDATION_ERROR",
      `output_path: the file is "${name}", so ${path} needs the same ending.`,
      {
        nextStep: "Give a folder, or a file name with that ending.",
      },
    );
  await makeFolder(dirname(path));
  return path;
}

/** Settings and keys live in hidden folders; a download has no business there. */
function refuseHidden(path: string): void {
  const home = homeDirectory(process.env);
  const own = path.startsWith(home + sep) ? path.slice(home.length) : path;
  const hidden = own.split(sep).find((part) => part.startsWith("."));
  if (hidden !== undefined)
    throw new ToolError("VALIDATION_ERROR", `output_path: "${hidden}" is hidden; downloads don't go there.`, {
      nextStep: "Give a folder such as ~/Downloads, or leave output_path out.",
    });
}

async function isFolder(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isDirectory() ?? false;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw localProblem(
      `output_path: the folder ${folder} can't be made`,
      error,
      "Give a folder of your own.",
    );
  }
}
