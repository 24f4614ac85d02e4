import type { ChildProcess } from "node:child_process";

const running = new Set<ChildProcess>();

/** Makes sure that a child never outlives this process. */
export function killOnExit(child: ChildProcess): void {
  if (running.size === 0) process.on("exit", killChildProcesses);
  running.add(child);
  child.once("close", () => forget(child));
  child.once("error", () => forget(child));
}

function forget(child: ChildProcess): void {
  if (running.delete(child) && running.size === 0) process.off("exit", killChildProcesses);
}

/** Ends every child at once, so that a server that is told to stop need not wait for a keychain dialog. */
export function killChildProcesses(): void {
  for (const child of running) child.kill("SIGKILL");
}
