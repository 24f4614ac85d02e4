import { Client as ModernClient } from "@modelcontextprotocol/client";
import { Client as CurrentClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport as CurrentTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { Client as FirstClient } from "@modelcontextprotocol/sdk-1.0.4/client/index.js";
import { StdioClientTransport as FirstTransport } from "@modelcontextprotocol/sdk-1.0.4/client/stdio.js";
import { StdioServerTransport } from "@modelcontextprotocol/server/stdio";
import { serveHere } from "../kit/serve-here.js";
import { CLI, FRIDAY } from "../kit/server.js";

/** What the tests want of a client, whichever SDK it comes from. */
export interface AnyClient {
  listTools(): Promise<{ tools: unknown[] }>;
  callTool(call: { name: string; arguments?: Record<string, unknown> }): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

const INFO = { name: "tp-mcp tests", version: "1.0.0" };

function server() {
  return {
    command: process.execPath,
    args: [CLI, "serve", "--sandbox"],
    env: { PATH: process.env.PATH ?? "", TP_MCP_NOW: FRIDAY },
    stderr: "ignore" as const,
  };
}

/** Every client a user may have: the SDK of today and of yesterday, in each of its ways to say hello. */
export const CLIENTS: Record<string, () => Promise<AnyClient>> = {
  "SDK 1.32": async () => {
    const client = new CurrentClient(INFO);
    await client.connect(new CurrentTransport(server()));
    return client;
  },
  "SDK 1.0.4": async () => {
    const client = new FirstClient(INFO, { capabilities: {} });
    const { stderr: _, ...settings } = server();
    await client.connect(new FirstTransport(settings));
    return client;
  },
  "SDK 2": () => here("legacy"),
  "SDK 2, negotiating": () => here("auto"),
  "SDK 2, pinned to 2026-07-28": () => here({ pin: "2026-07-28" }),
};

/** Another way to say hello: over streams of this process, as the program is the same. */
async function here(mode: "auto" | "legacy" | { pin: string }): Promise<AnyClient> {
  const client = new ModernClient(INFO, { versionNegotiation: { mode } });
  const { stdin, stdout } = serveHere(["--sandbox"], { TP_MCP_NOW: FRIDAY });
  // A transport reads lines and writes lines; only who starts makes it a client's or a server's.
  await client.connect(new StdioServerTransport(stdout, stdin));
  client.onclose = () => stdin.end();
  return client;
}
