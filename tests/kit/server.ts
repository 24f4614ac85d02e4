import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Client, type Transport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/index.js";

/** The built command line: what users run. */
export const CLI = resolve(import.meta.dirname, "../../dist/cli.js");

/** The SDK gives a request up after a minute, which a busy machine may need. */
const PATIENT = { timeout: 300_000 };

/** Friday 2026-04-10, ten in the morning in Berlin: the day of all scenarios. */
export const FRIDAY = "2026-04-10T08:00:00Z";

export interface ServerOptions {
  /** The moment both server and sandbox stand still at. */
  now?: string;
  /** Further environment of the server; undefined removes a variable. */
  env?: Record<string, string | undefined>;
  args?: readonly string[];
  sandbox?: Partial<SandboxOptions>;
  /** Where it is not just any: one that asks its person, or of another year. */
  client?: Client;
}

/** What a tool answered: `data` is the structured half. */
export interface Result {
  isError: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  data: any;
  text: string;
}

export interface TestServer {
  client: Client;
  sandbox: Sandbox;
  call(tool: string, args?: Record<string, unknown>): Promise<Result>;
  /** Requests so far, as "METHOD /path", without token and identity. */
  requests(): string[];
  /** Where the server keeps its own files; gone after `close`. */
  folder: string;
  stderr(): string;
  close(): Promise<void>;
}

export interface Connection extends Pick<TestServer, "sandbox" | "folder" | "stderr"> {
  transport: Transport;
  client: Client | undefined;
}

/** A real MCP client connected over stdio to the built server, which talks over HTTP to a sandbox of its own. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const now = options.now ?? FRIDAY;
  const sandbox = await startSandbox({ openapi, now, ...options.sandbox });
  const folder = mkdtempSync(join(tmpdir(), "tp-mcp-server-"));
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [CLI, "serve", ...(options.args ?? [])],
    env: environment({
      TP_MCP_SANDBOX_URL: sandbox.url,
      TP_MCP_NOW: now,
      TP_MCP_CONFIG_DIR: folder,
      ...options.env,
    }),
    stderr: "pipe",
  });
  let stderr = "";
  transport.stderr?.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return connected({ sandbox, folder, transport, client: options.client, stderr: () => stderr });
}

/** A client on the transport, once it is connected. */
export async function connected({
  sandbox,
  folder,
  transport,
  client = new Client({ name: "tp-mcp tests", version: "1.0.0" }),
  stderr,
}: Connection): Promise<TestServer> {
  await client.connect(transport, PATIENT);
  return {
    client,
    sandbox,
    folder,
    call: async (name, args) =>
      resultOf(await client.callTool({ name, ...(args ? { arguments: args } : {}) }, PATIENT)),
    requests: () =>
      sandbox.requests
        .map(({ method, path }) => `${method} ${path}`)
        .filter((line) => !line.includes(" /users/v3/")),
    stderr,
    close: async () => {
      await client.close();
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The six variables an MCP client hands down, and what the test adds. */
function environment(extra: Record<string, string | undefined>): Record<string, string> {
  const { HOME = "/", LOGNAME = "", PATH = "", SHELL = "", TERM = "", USER = "" } = process.env;
  const all = {
    HOME,
    LOGNAME,
    PATH,
    SHELL,
    TERM,
    USER,
    ...(process.env.TZ ? { TZ: process.env.TZ } : {}),
    ...extra,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** What a test looks at in a result of the client. */
export function resultOf(result: Awaited<ReturnType<Client["callTool"]>>): Result {
  const [first] = Array.isArray(result.content) ? result.content : [];
  const text = first?.type === "text" ? first.text : "";
  return { isError: result.isError === true, data: result.structuredContent, text };
}
