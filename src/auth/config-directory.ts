import { homedir } from "node:os";
import { join } from "node:path";

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder of our own files. `TP_MCP_CONFIG_DIR` names another. XDG_CONFIG_HOME is not consulted: MCP clients start
 * servers without it, and terminal and server must agree.
 */
export function configDirectory(env: Environment, platform = process.platform): string {
  if (env.TP_MCP_CONFIG_DIR) return env.TP_MCP_CONFIG_DIR;
  const home = homeDirectory(env, platform);
  if (platform === "win32") return join(env.APPDATA || join(home, "AppData", "Roaming"), "tp-mcp");
  return join(home, ".config", "tp-mcp");
}

export function homeDirectory(env: Environment, platform = process.platform): string {
  return (platform === "win32" ? env.USERPROFILE : env.HOME) || homedir();
}
