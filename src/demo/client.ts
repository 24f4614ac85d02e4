import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { VERSION } from "../version.js";

/** Calls a tool and gives the structured half of its answer. */
export type CallTool = (name: string, args: Record<string, unknown>) => Promise<unknown>;

export interface DemoClient {
  call: CallTool;
  close(): Promise<void>;
}

/** What would lead the server away from its embedded sandbox. */
const NOT_PASSED_ON = ["TP_AUTH_COOKIE", "TP_MCP_SANDBOX_COOKIE", "TP_MCP_SANDBOX_URL", "TP_MCP_READ_ONLY"];

/** Starts this program once more, as a server with a sandbox of its own, and connects to it as an assistant would. */
export async function connect(env: Record<string, string | undefined>): Promise<DemoClient> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [...process.execArgv, process.argv[1] ?? "", "serve", "--sandbox"],
    env: Object.fromEntries(
      Object.entries(env).filter(
        (entry): entry is [string, string] => entry[1] !== undefined && !NOT_PASSED_ON.includes(entry[0]),
      ),
    ),
    stderr: "ignore",
  });
  const client = new Client({ name: "tp-mcp demo", version: VERSION });
  await client.connect(transport);
  return {
    call: async (name, args) => (await client.callTool({ name, arguments: args })).structuredContent,
    close: () => client.close(),
  };
}
