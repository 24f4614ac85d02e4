import { join } from "node:path";
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

export function roamingPath(machine: Machine, ...parts: string[]): string {
  return join(machine.env.APPDATA || homePath(machine, "AppData", "Roaming"), ...parts);
}

export function localPath(machine: Machine, ...parts: string[]): string {
  return join(machine.env.LOCALAPPDATA || homePath(machine, "AppData", "Local"), ...parts);
}

export function thisMachine(env: Environment, dialogTimeoutMs: number): Machine {
  return { platform: process.platform, env, run: runProgram, now: () => Date.now(), dialogTimeoutMs };
}
