import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import type { Environment } from "../values/user-path.js";
import { endsWithProcess } from "./running-children.js";

/** A program that was started, and what ends it at once, with its group where it leads one. */
export interface Child {
  process: ChildProcessByStdio<Writable, Readable, null>;
  kill: () => void;
}

/**
 * Starts a program that is talked to over pipes and never outlives this process. Its error output is not read: it could quote what
 * it was given.
 * @param group whether it leads a process group, so that the programs it starts end with it
 */
export function startChild(
  program: { file: string; args: readonly string[] },
  env: Environment,
  { group = false } = {},
): Child {
  const child = spawn(program.file, program.args, {
    env: { ...env },
    stdio: ["pipe", "pipe", "ignore"],
    detached: group,
    windowsHide: true,
  });
  child.stdin.on("error", () => undefined);
  return { process: child, kill: killOnExit(child, group) };
}

/** @returns ends the child now; at the latest it ends with this process */
function killOnExit(child: ChildProcess, group: boolean): () => void {
  const kill = () => {
    if (!group || child.pid === undefined || child.exitCode !== null) child.kill("SIGKILL");
    else killGroup(child.pid);
  };
  const forget = endsWithProcess(kill);
  child.once("close", forget);
  child.once("error", forget);
  return kill;
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
