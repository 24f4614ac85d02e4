import { homedir } from "node:os";
import type { Platform } from "./clients.js";
import type { Home } from "./place.js";

/** This machine as the table of clients sees it. */
export function homeHere(env: Record<string, string | undefined>): Home {
  const platform: Platform =
    process.platform === "darwin" || process.platform === "win32" ? process.platform : "linux";
  return { platform, folder: env.HOME || homedir(), env };
}
