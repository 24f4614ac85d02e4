import { homedir } from "node:os";
import { isAbsolute, join, normalize } from "node:path";
import { ToolError } from "./tool-error.js";

export type Environment = Readonly<Record<string, string | undefined>>;

const HOME = /^~(?=$|[/\\])/;

/** A path as people write it, with `~` for the home folder. Relative ones were refused before. */
export function absolutePath(path: string, env: Environment): string {
  return normalize(HOME.test(path) ? join(homeDirectory(env), path.slice(1)) : path);
}

/** Whether a path says where it begins. The folder this server was started in is nobody's guess. */
export function isRooted(path: string): boolean {
  return isAbsolute(path) || HOME.test(path);
}

/** @throws ToolError VALIDATION_ERROR for a user without one: in a container the id may stand in no list of users */
export function homeDirectory(env: Environment, platform = process.platform): string {
  const named = platform === "win32" ? env.USERPROFILE : env.HOME;
  return named || homeOfUser();
}

function homeOfUser(): string {
  try {
    return homedir();
  } catch {
    throw new ToolError("VALIDATION_ERROR", "This user has no home folder on this machine.", {
      nextStep: "Set HOME, or TP_MCP_CONFIG_DIR to a folder of this user.",
    });
  }
}
