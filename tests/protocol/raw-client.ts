import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { CLI } from "../kit/server.js";
import { LineClient } from "./line-client.js";

/** Lines to and from the built server, in a process of its own. */
export class RawClient extends LineClient {
  stderr = "";
  private readonly process: ChildProcessWithoutNullStreams;

  constructor(
    args: readonly string[] = ["serve", "--sandbox"],
    env: Record<string, string | undefined> = {},
    node: readonly string[] = [],
  ) {
    const started = spawn(process.execPath, [...node, CLI, ...args], {
      env: { ...bare(process.env), ...env },
      stdio: "pipe",
    });
    super(started);
    this.process = started;
    started.stderr.on("data", (chunk: Buffer) => {
      this.stderr += chunk.toString();
    });
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  /** Closes our end of its log, as a client does that does not care. */
  closeStderr(): void {
    this.process.stderr.destroy();
  }

  /** Closes stdin, as a client does that is done, and waits for the process to end by itself. */
  async hangUp(): Promise<number | null> {
    const exited = once(this.process, "exit");
    this.process.stdin.end();
    await exited;
    return this.process.exitCode;
  }
}

/** What the tests' own environment says of tp-mcp must not reach the server. */
function bare(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("TP_")));
}
