import { isAbsolute, join, normalize } from "node:path";
import { type Environment, homeDirectory } from "../auth/config-directory.js";

const HOME = /^~(?=$|[/\\])/;

/** A path as people write it, with `~` for the home folder. Relative ones were refused before. */
export function absolutePath(path: string, env: Environment): string {
  return normalize(HOME.test(path) ? join(homeDirectory(env), path.slice(1)) : path);
}

/** Whether a path says where it begins. The folder this server was started in is nobody's guess. */
export function isRooted(path: string): boolean {
  return isAbsolute(path) || HOME.test(path);
}
