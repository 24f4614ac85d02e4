import { isAbsolute, join } from "node:path";
import { type Environment, homeDirectory } from "../../values/user-path.js";
import { type RunProgram, runProgram } from "../program.js";

/** What looking for cookies needs to know about the computer. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Environment;
  run: RunProgram;
  /** Wall clock, milliseconds. */
  now(): number;
  /** How long a keychain dialog may stay unanswered. */
  dialogTimeoutMs: number;
}

/** The three places browsers keep their data under, on this platform. */
export function homePath(machine: Machine, ...parts: string[]): string {
  return join(homeDirectory(machine.env, machine.platform), ...parts);
}

/** Below the folder for configuration on Linux: the usual one, and another that XDG_CONFIG_HOME names. */
export function configPaths(machine: Machine, ...parts: string[]): string[] {
  const moved = machine.env.XDG_CONFIG_HOME;
  const folders = [homePath(machine, ".config"), ...(moved && isAbsolute(moved) ? [moved] : [])];
  return [...new Set(folders)].map((folder) => join(folder, ...parts));
}

export function roamingPath(machine: Machine, ...parts: string[]): string {
  return join(machine.env.APPDATA || homePath(machine, "AppData", "Roaming"), ...parts);
}

export function localPath(machine: Machine, ...parts: string[]): string {
  return join(machine.env.LOCALAPPDATA || homePath(machine, "AppData", "Local"), ...parts);
}

export function thisMachine(env: Environment, dialogTimeoutMs: number): Machine {
  return { platform: process.platform, env, run: runProgram, now: () => Date.now(), dialogTimeoutMs };
}
