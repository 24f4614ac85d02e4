import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FRIDAY } from "../kit/server.js";
import type { Message } from "../protocol/line-client.js";
import { RawClient } from "../protocol/raw-client.js";

/** How a child process was started. */
export interface ChildStart {
  pid: number;
  file: string;
  args: string[];
  env: Record<string, string>;
}

/** The built server in a home of its own, with every byte it writes and every child it starts on record. */
export class WatchedServer {
  readonly client: RawClient;
  readonly #folder = mkdtempSync(join(tmpdir(), "tp-mcp-watched-"));
  #requests = 0;

  private constructor(env: Record<string, string | undefined>, args: readonly string[]) {
    const [home, temporary] = [join(this.#folder, "home"), join(this.#folder, "tmp")];
    for (const folder of [home, temporary]) mkdirSync(folder);
    const recorder = ["--import", recorderOf(this.#childRecord)];
    const own = { HOME: home, USERPROFILE: home, TMPDIR: temporary, TEMP: temporary, TP_MCP_NOW: undefined };
    this.client = new RawClient(["serve", ...args], { ...own, ...env }, recorder);
  }

  static async start(
    env: Record<string, string | undefined>,
    args: readonly string[] = [],
  ): Promise<WatchedServer> {
    const server = new WatchedServer(env, args);
    await server.client.initialize();
    return server;
  }

  /** On the sandbox at `url`, signed in with `cookie`. */
  static onSandbox(url: string, cookie: string): Promise<WatchedServer> {
    return WatchedServer.start({
      TP_MCP_SANDBOX_URL: url,
      TP_MCP_NOW: FRIDAY,
      TP_MCP_SANDBOX_COOKIE: cookie,
    });
  }

  call(name: string, args: object = {}): Promise<Message> {
    this.#requests += 1;
    return this.client.request(this.#requests, "tools/call", { name, arguments: args });
  }

  get children(): ChildStart[] {
    if (!existsSync(this.#childRecord)) return [];
    // A line without its end is still being written.
    const lines = readFileSync(this.#childRecord, "utf8").split("\n").slice(0, -1);
    return lines.map((line): ChildStart => JSON.parse(line));
  }

  /** Everything the server showed or left behind: stdout, stderr, files and what its children were given. */
  outputs(): Record<string, string> {
    return {
      stdout: this.client.lines.join("\n"),
      stderr: this.client.stderr,
      children: JSON.stringify(this.children),
      files: filesIn(this.#folder, this.#childRecord).join("\n"),
    };
  }

  /** Hangs up as a client does, and waits for the end. */
  stop(): Promise<number | null> {
    return this.client.hangUp();
  }

  forget(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #childRecord(): string {
    return join(this.#folder, "children");
  }
}

/** Notes every `spawn` in a file, as a module that Node loads before the program. */
function recorderOf(file: string): string {
  return `data:text/javascript,${encodeURIComponent(`
    import processes from "node:child_process";
    import { appendFileSync } from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const { spawn } = processes;
    processes.spawn = (file, args, options) => {
      const child = spawn(file, args, options);
      const start = { pid: child.pid, file, args, env: options.env ?? process.env };
      appendFileSync(${JSON.stringify(file)}, JSON.stringify(start) + "\\n");
      return child;
    };
    syncBuiltinESMExports();
  `)}`;
}

/** Names and contents of all files below a folder. */
function filesIn(folder: string, except: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return [path, ...filesIn(path, except)];
    return path === except ? [] : [path, readFileSync(path, "latin1")];
  });
}
