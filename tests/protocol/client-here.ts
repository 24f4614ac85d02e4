import { PassThrough } from "node:stream";
import { serveOn } from "../../src/cli/serve-on.js";
import { createScrubber } from "../../src/security/scrubber.js";
import { LineClient } from "./line-client.js";

export interface ServerHere {
  /** What the server reads from. */
  stdin: PassThrough;
  /** What it writes to. */
  stdout: PassThrough;
  closed: Promise<void>;
}

/** The server in this process, for what a process of its own would not prove better. */
export function serveHere(
  args: readonly string[] = ["--sandbox"],
  env: Record<string, string> = {},
): ServerHere {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stderr.resume();
  const io = { stdin, stdout, stderr, env: { ...env }, scrubber: createScrubber() };
  const closed = new Promise<void>((resolve) => void serveOn([...args], io, resolve));
  return { stdin, stdout, closed };
}

/** Lines to and from it. */
export class ClientHere extends LineClient {
  private readonly here: ServerHere;

  constructor(args?: readonly string[], env?: Record<string, string>) {
    const here = serveHere(args, env);
    super(here);
    this.here = here;
  }

  /** Closes stdin, as a client does that is done, and waits for the server to let go. */
  async hangUp(): Promise<void> {
    this.here.stdin.end();
    await this.here.closed;
  }
}
