import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { StdioServerTransport } from "@modelcontextprotocol/server/stdio";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { startSandbox } from "../../sandbox/index.js";
import { serveOn } from "../../src/cli/serve-on.js";
import { createScrubber } from "../../src/security/scrubber.js";
import { connected, FRIDAY, type ServerOptions, type TestServer } from "./server.js";

/**
 * The same client and the same server, which talk over stdin and stdout as streams of this process: for what a process of its own
 * would not prove better, as that costs half a second.
 */
export async function startServerHere(options: ServerOptions = {}): Promise<TestServer> {
  const now = options.now ?? FRIDAY;
  const sandbox = await startSandbox({ openapi, now, ...options.sandbox });
  const folder = mkdtempSync(join(tmpdir(), "tp-mcp-server-"));
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const env = {
    TP_MCP_SANDBOX_URL: sandbox.url,
    TP_MCP_NOW: now,
    TP_MCP_CONFIG_DIR: folder,
    ...options.env,
  };
  const closed = new Promise<void>((resolve) => {
    const io = { stdin, stdout, stderr, env, scrubber: createScrubber() };
    void serveOn([...(options.args ?? [])], io, resolve);
  });
  let written = "";
  stderr.on("data", (chunk: Buffer) => {
    written += chunk.toString();
  });
  // A transport reads lines and writes lines; only who starts makes it a client's or a server's.
  const transport = new StdioServerTransport(stdout, stdin);
  const server = await connected({
    sandbox,
    folder,
    transport,
    client: options.client,
    stderr: () => written,
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
