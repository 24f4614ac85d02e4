import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "../values/user-path.js";

/** All a keychain or one of the system's programs needs. No NODE_OPTIONS, no NAPI_RS_*, no TP_AUTH_COOKIE. */
const ALLOWED = [
  "HOME",
  "LOGNAME",
  "PATH",
  "USER",
  "XDG_CONFIG_HOME",
  "XDG_RUNTIME_DIR",
  "DBUS_SESSION_BUS_ADDRESS",
  "APPDATA",
  "LOCALAPPDATA",
  "SYSTEMROOT",
  "SystemRoot",
  "TEMP",
  "USERNAME",
  "USERPROFILE",
] as const;

/**
 * The environment of our child processes. MCP clients start servers without the address of the session bus, so on
 * Linux the usual place is tried, if it is a socket of this user.
 */
export function childEnvironment(env: Environment, platform = process.platform): Environment {
  const allowed = Object.fromEntries(ALLOWED.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
  const bus = platform === "linux" && !env.DBUS_SESSION_BUS_ADDRESS ? ownBusSocket(env) : undefined;
  return bus === undefined ? allowed : { ...allowed, DBUS_SESSION_BUS_ADDRESS: `unix:path=${bus}` };
}

function ownBusSocket(env: Environment): string | undefined {
  const user = process.getuid?.();
  const path = join(env.XDG_RUNTIME_DIR || `/run/user/${user}`, "bus");
  try {
    const entry = lstatSync(path, { throwIfNoEntry: false });
    return entry?.isSocket() && entry.uid === user ? path : undefined;
  } catch {
    // A folder that this user may not look into, as after `su`, is somebody else's.
    return undefined;
  }
}
