import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** A size that another process is finding. */
export interface SizeAside {
  /** Bytes of the package. @throws Error when it cannot be built */
  bytes: Promise<number>;
  /** When nobody wants to know any more. */
  stop(): void;
}

/** Begins to find the bytes of the package as the files on the disk make it. @param root absolute path of the repository */
export function sizeAside(root: string): SizeAside {
  const args = ["--import", "tsx", join(root, "build/package-size.ts")];
  const stopping = new AbortController();
  const found = promisify(execFile)(process.execPath, args, { cwd: root, signal: stopping.signal });
  const bytes = found.then(({ stdout }) => Number(stdout));
  // Whoever stops it does not ask.
  bytes.catch(() => undefined);
  return { bytes, stop: () => stopping.abort() };
}
