/** What ends each child process. Apart from what starts one, which a server that needs none never loads. */
const running = new Set<() => void>();

/**
 * Makes sure that a child never outlives this process.
 * @param kill ends it at once
 * @returns to be called when it has ended by itself
 */
export function endsWithProcess(kill: () => void): () => void {
  if (running.size === 0) process.on("exit", killChildProcesses);
  running.add(kill);
  return () => {
    if (running.delete(kill) && running.size === 0) process.off("exit", killChildProcesses);
  };
}

/** Ends every child at once, so that a server that is told to stop need not wait for a keychain dialog. */
export function killChildProcesses(): void {
  for (const kill of running) kill();
}
