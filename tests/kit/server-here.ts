import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StdioServerTransport } from "@modelcontextprotocol/server/stdio";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { startSandbox } from "../../sandbox/index.js";
import type { Timer } from "../../src/http/timer.js";
import { hurried } from "./hurried.js";
import { serveHere } from "./serve-here.js";
import { connected, FRIDAY, type ServerOptions, type TestServer } from "./server.js";

/**
 * The same client and the same server, which talk over stdin and stdout as streams of this process: for what a process of its own
 * would not prove better. It does not wait for the pace of requests, unless it is given a timer that does.
 */
export async function startServerHere(options: ServerOptions & { timer?: Timer } = {}): Promise<TestServer> {
  const now = options.now ?? FRIDAY;
  const sandbox = await startSandbox({ openapi, now, ...options.sandbox });
  const folder = mkdtempSync(join(tmpdir(), "tp-mcp-server-"));
  const env = {
    TP_MCP_SANDBOX_URL: sandbox.url,
    TP_MCP_NOW: now,
    TP_MCP_CONFIG_DIR: folder,
    ...options.env,
  };
  const { stdin, stdout, stderr, closed } = serveHere(options.args ?? [], env, options.timer ?? hurried());
  // A transport reads lines and writes lines; only who starts makes it a client's or a server's.
  const transport = new StdioServerTransport(stdout, stdin);
  const server = await connected({
    sandbox,
    folder,
    transport,
    client: options.client,
    stderr,
  });
  return {
    ...server,
    close: async () => {
      stdin.end();
      await closed;
      await server.close();
    },
  };
}
