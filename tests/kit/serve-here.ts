import { PassThrough } from "node:stream";
import { serveOn } from "../../src/cli/serve-on.js";
import type { Timer } from "../../src/http/timer.js";
import { createScrubber } from "../../src/security/scrubber.js";

export interface ServerHere {
  /** What the server reads from. */
  stdin: PassThrough;
  /** What it writes to. */
  stdout: PassThrough;
  /** What it has said on stderr. */
  stderr(): string;
  closed: Promise<void>;
}

/** The server in this process, for what a process of its own, which costs half a second, would not prove better. */
export function serveHere(
  args: readonly string[] = ["--sandbox"],
  env: Record<string, string | undefined> = {},
  timer?: Timer,
): ServerHere {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  let written = "";
  stderr.on("data", (chunk: Buffer) => {
    written += chunk.toString();
  });
  const io = { stdin, stdout, stderr, env: { ...env }, scrubber: createScrubber(), ...(timer && { timer }) };
  const closed = new Promise<void>((resolve) => void serveOn([...args], io, resolve));
  return { stdin, stdout, stderr: () => written, closed };
}
