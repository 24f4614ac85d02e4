import { chmod, lstat, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { configDirectory } from "../disk/config-directory.js";
import { isOpenToOthers, isOwn } from "../disk/ownership.js";
import { ToolError } from "../values/tool-error.js";
import { localProblem } from "./local-problem.js";

/** Our own folders for what tools save: only this user may look into them. */
export type OwnFolder = "files" | "analysis" | "saved";

/**
 * The folder, made and closed to others.
 * @param below further folders inside it, as plain names
 * @throws ToolError VALIDATION_ERROR when it cannot be made, or is a link or somebody else's
 */
export async function ownFolder(name: OwnFolder, ...below: string[]): Promise<string> {
  const top = join(configDirectory(process.env), name);
  const folder = join(top, ...below);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await close(top);
    if (folder !== top) await close(folder);
    return folder;
  } catch (error) {
    throw localProblem(
      `The folder ${folder} can't be used`,
      error,
      "Set TP_MCP_CONFIG_DIR to a folder of your own.",
    );
  }
}

async function close(folder: string): Promise<void> {
  const stats = await lstat(folder);
  if (!stats.isDirectory() || !isOwn(stats))
    throw new ToolError("VALIDATION_ERROR", `${folder} is not a folder of this user.`, {
      nextStep: "Remove it, or set TP_MCP_CONFIG_DIR to a folder of your own.",
    });
  if (isOpenToOthers(stats)) await chmod(folder, 0o700);
}
