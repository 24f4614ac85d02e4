import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import type { ToolResult } from "../../../src/server/run-tool.js";
import { fieldsOf } from "../../../src/values/json.js";
import { CLI, FRIDAY } from "../../kit/server.js";
import type { Call } from "./calls.js";

/** A machine with many processes is slow: no call is given up because of that. */
const PATIENCE_MS = 300_000;

/** The built server as its users run it, and a client of the SDK over stdio. */
export interface ServerProcess {
  /** Settled when the process is gone. */
  ended: Promise<void>;
  call(call: Call): Promise<ToolResult>;
  /** By the hardest means. */
  kill(): void;
  close(): Promise<void>;
}

/** @param folder its home and its configuration; @param url the TrainingPeaks that it asks */
export async function startProcess(
  folder: string,
  url: string,
  env: Record<string, string> = {},
): Promise<ServerProcess> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [CLI, "serve"],
    env: {
      PATH: process.env.PATH ?? "",
      HOME: folder,
      TP_MCP_SANDBOX_URL: url,
      TP_MCP_NOW: FRIDAY,
      TP_MCP_CONFIG_DIR: folder,
      TP_MCP_DELETE_MODE: "full",
      ...env,
    },
    stderr: "ignore",
  });
  const client = new Client({ name: "tp-mcp faults", version: "1.0.0" });
  const ended = new Promise<void>((resolve) => {
    client.onclose = resolve;
  });
  await client.connect(transport, { timeout: PATIENCE_MS });
  const { pid } = transport;
  return {
    ended,
    call: async ({ tool, input }) => {
      const result = await client.callTool({ name: tool, arguments: input }, { timeout: PATIENCE_MS });
      return { isError: result.isError === true, data: fieldsOf(result.structuredContent) };
    },
    kill: () => {
      if (pid) process.kill(pid, "SIGKILL");
    },
    close: async () => {
      await client.close();
      await ended;
    },
  };
}
