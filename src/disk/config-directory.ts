import { join } from "node:path";
import { absolutePath, type Environment, homeDirectory } from "../values/user-path.js";

/** The name of our own folder, the only one whose mode is ever changed. */
const OWN_NAME = "tp-mcp";

/**
 * The folder of our own files, below the one that `TP_MCP_CONFIG_DIR` names. XDG_CONFIG_HOME is not consulted: MCP clients start
 * servers without it, and terminal and server must agree.
 */
export function configDirectory(env: Environment, platform = process.platform): string {
  if (env.TP_MCP_CONFIG_DIR) return join(absolutePath(env.TP_MCP_CONFIG_DIR, env), OWN_NAME);
  const home = homeDirectory(env, platform);
  if (platform === "win32") return join(env.APPDATA || join(home, "AppData", "Roaming"), OWN_NAME);
  return join(home, ".config", OWN_NAME);
}
