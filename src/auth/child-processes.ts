import type { ChildProcess } from "node:child_process";

const running = new Map<ChildProcess, () => void>();

/**
 * Makes sure that a child never outlives this process.
 * @param group whether the child leads a process group, which ends with it
 * @returns ends it now
 */
export function killOnExit(child: ChildProcess, { group = false } = {}): () => void {
  if (running.size === 0) process.on("exit", killChildProcesses);
  const kill = () => {
    if (!group || child.pid === undefined || child.exitCode !== null) child.kill("SIGKILL");
    else killGroup(child.pid);
  };
  running.set(child, kill);
  child.once("close", () => forget(child));
  child.once("error", () => forget(child));
  return kill;
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

function forget(child: ChildProcess): void {
  if (running.delete(child) && running.size === 0) process.off("exit", killChildProcesses);
}

/** Ends every child at once, so that a server that is told to stop need not wait for a keychain dialog. */
export function killChildProcesses(): void {
  for (const kill of running.values()) kill();
}
