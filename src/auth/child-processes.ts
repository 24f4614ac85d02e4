import type { ChildProcess } from "node:child_process";

const running = new Set<ChildProcess>();

/** Makes sure that a child never outlives this process and never keeps it from ending. */
export function killOnExit(child: ChildProcess): void {
  if (running.size === 0) process.on("exit", killAll);
  running.add(child);
  child.once("close", () => forget(child));
  child.once("error", () => forget(child));
}

function forget(child: ChildProcess): void {
  if (running.delete(child) && running.size === 0) process.off("exit", killAll);
}

function killAll(): void {
  for (const child of running) child.kill("SIGKILL");
}
