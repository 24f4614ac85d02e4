import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

export interface Message {
  id?: number | string | null;
  method?: string;
  result?: Record<string, unknown>;
  error?: { code: number; message: string };
  params?: Record<string, unknown>;
}

/** A client without any SDK: it writes lines and reads lines, so that nothing is smoothed over. */
export class LineClient {
  readonly lines: string[] = [];
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly answers = new Map<number, Message>();

  /** @param server what the server reads from and writes to */
  constructor(private readonly server: { stdin: Writable; stdout: Readable }) {
    createInterface({ input: server.stdout }).on("line", (line) => this.receive(line));
  }

  write(line: string): void {
    this.server.stdin.write(`${line}\n`);
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

  messages(): Message[] {
    return this.lines.map((line): Message => JSON.parse(line));
  }

  private receive(line: string): void {
    this.lines.push(line);
    const message: Message = JSON.parse(line);
    if (typeof message.id !== "number") return;
    this.answers.set(message.id, message);
    this.waiting.get(message.id)?.(message);
  }
}
