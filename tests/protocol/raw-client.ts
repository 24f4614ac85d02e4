import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { CLI } from "../kit/server.js";

export interface Message {
  id?: number | string | null;
  method?: string;
  result?: Record<string, unknown>;
  error?: { code: number; message: string };
  params?: Record<string, unknown>;
}

/** A client without any SDK: it writes lines and reads lines, so that nothing is smoothed over. */
export class RawClient {
  readonly lines: string[] = [];
  stderr = "";
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly answers = new Map<number, Message>();
  private readonly process: ChildProcess;

  constructor(
    args: readonly string[] = ["serve", "--sandbox"],
    env: Record<string, string | undefined> = {},
    node: readonly string[] = [],
  ) {
    this.process = spawn(process.execPath, [...node, CLI, ...args], {
      env: { ...bare(process.env), ...env },
      stdio: "pipe",
    });
    this.process.stderr?.on("data", (chunk: Buffer) => {
      this.stderr += chunk.toString();
    });
    if (this.process.stdout) createInterface(this.process.stdout).on("line", (line) => this.receive(line));
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  write(line: string): void {
    this.process.stdin?.write(`${line}\n`);
  }

  notify(method: string, params: object = {}): void {
    this.write(JSON.stringify({ jsonrpc: "2.0", method, params }));
  }

  /** Sends a request and waits for the message with its id. */
  request(id: number, method: string, params?: object): Promise<Message> {
    this.write(JSON.stringify({ jsonrpc: "2.0", id, method, ...(params ? { params } : {}) }));
    return this.answer(id);
  }

  answer(id: number): Promise<Message> {
    const known = this.answers.get(id);
    return known ? Promise.resolve(known) : new Promise((resolve) => this.waiting.set(id, resolve));
  }

  /** The handshake of the eras before 2026. */
  async initialize(protocolVersion = "2025-06-18"): Promise<Message> {
    const clientInfo = { name: "raw", version: "1" };
    const answer = await this.request(0, "initialize", { protocolVersion, capabilities: {}, clientInfo });
    this.notify("notifications/initialized");
    return answer;
  }

  /** Closes our end of its log, as a client does that does not care. */
  closeStderr(): void {
    this.process.stderr?.destroy();
  }

  messages(): Message[] {
    return this.lines.map((line): Message => JSON.parse(line));
  }

  /** Closes stdin, as a client does that is done, and waits for the process to end by itself. */
  async hangUp(): Promise<number | null> {
    const exited = once(this.process, "exit");
    this.process.stdin?.end();
    await exited;
    return this.process.exitCode;
  }

  private receive(line: string): void {
    this.lines.push(line);
    const message: Message = JSON.parse(line);
    if (typeof message.id !== "number") return;
    this.answers.set(message.id, message);
    this.waiting.get(message.id)?.(message);
  }
}

/** What the tests' own environment says of tp-mcp must not reach the server. */
function bare(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("TP_")));
}
