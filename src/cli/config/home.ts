import { homeDirectory } from "../../values/user-path.js";
import type { Platform } from "./clients.js";
import type { Home } from "./place.js";

/** This machine as the table of clients sees it. @throws ToolError VALIDATION_ERROR for a user without a home folder */
export function homeHere(env: Record<string, string | undefined>): Home {
  const platform: Platform =
    process.platform === "darwin" || process.platform === "win32" ? process.platform : "linux";
  return { platform, folder: homeDirectory(env, process.platform), env };
}
