import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

/** How to start a server: a program, its arguments, and variables beside the ones of this process. */
export interface Command {
  file: string;
  args: readonly string[];
  env?: Record<string, string>;
}

/** Our own server, at a sandbox. */
export function serverAt(url: string, cli: string): Command {
  return { file: process.execPath, args: [cli, "serve"], env: { TP_MCP_SANDBOX_URL: url } };
}

interface Waiting {
  answered(line: string): void;
  failed(reason: Error): void;
}

/** The unit of processor times in /proc, the same on every Linux. */
const MS_PER_TICK = 10;

const HELLO = {
  protocolVersion: "2025-11-25",
  capabilities: {},
  clientInfo: { name: "bench", version: "1" },
};

/** Any MCP server on stdio, spoken to without an SDK: what is measured is the server alone. */
export class StdioServer {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor({ file, args, env }: Command) {
    this.#child = spawn(file, args, { env: { ...process.env, ...env }, stdio: ["pipe", "pipe", "pipe"] });
    this.#child.stderr.resume();
    this.#child.once("exit", () => this.#end());
    createInterface({ input: this.#child.stdout }).on("line", (line) => this.#receive(line));
  }

  /** Sends a request and gives the line that answers it. */
  request(method: string, params: object = {}): Promise<string> {
    this.#lastId += 1;
    const id = this.#lastId;
    this.#send({ id, method, params });
    return new Promise((answered, failed) => this.#waiting.set(id, { answered, failed }));
  }

  async initialize(): Promise<void> {
    await this.request("initialize", HELLO);
    this.#send({ method: "notifications/initialized" });
  }

  /** Resident memory in bytes; undefined where the system does not tell. */
  memory(): number | undefined {
    try {
      const [, kilobytes] =
        /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${this.#child.pid}/status`, "utf8")) ?? [];
      return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
    } catch {
      return undefined;
    }
  }

  /** Processor time so far in milliseconds, which a busy machine changes little; undefined where the system does not tell. */
  processorTime(): number | undefined {
    try {
      const [, after = ""] = readFileSync(`/proc/${this.#child.pid}/stat`, "utf8").split(") ");
      const fields = after.split(" ").map(Number);
      return ((fields[11] ?? 0) + (fields[12] ?? 0)) * MS_PER_TICK;
    } catch {
      return undefined;
    }
  }

  async close(): Promise<void> {
    const ended = once(this.#child, "exit");
    this.#child.stdin.end();
    const timer = setTimeout(() => this.#child.kill("SIGKILL"), 2_000);
    await ended;
    clearTimeout(timer);
  }

  #send(message: object): void {
    this.#child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  }

  #end(): void {
    for (const { failed } of this.#waiting.values()) failed(new Error("the server ended before it answered"));
  }

  #receive(line: string): void {
    const { id }: { id?: number } = JSON.parse(line);
    if (id === undefined) return;
    this.#waiting.get(id)?.answered(line);
    this.#waiting.delete(id);
  }
}
