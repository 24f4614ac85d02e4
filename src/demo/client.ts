import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { VERSION } from "../version.js";

/** Calls a tool and gives the structured half of its answer. */
export type CallTool = (name: string, args: Record<string, unknown>) => Promise<unknown>;

export interface DemoClient {
  call: CallTool;
  close(): Promise<void>;
}

/** What would lead the server away from its embedded sandbox. */
const NOT_PASSED_ON = ["TP_AUTH_COOKIE", "TP_MCP_SANDBOX_COOKIE", "TP_MCP_SANDBOX_URL", "TP_MCP_READ_ONLY"];
const PROTOCOL = "2025-06-18";

/**
 * Starts this program once more, as a server with a sandbox of its own, and speaks MCP to it over stdin and stdout as an assistant would.
 * The three messages of the protocol that a demo needs are written out here: the SDK's client would be a tenth of the package.
 */
export async function connect(env: Record<string, string | undefined>): Promise<DemoClient> {
  const server = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? "", "serve", "--sandbox"], {
    env: Object.fromEntries(Object.entries(env).filter(([name]) => !NOT_PASSED_ON.includes(name))),
    stdio: ["pipe", "pipe", "ignore"],
    windowsHide: true,
  });
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  const ended = new Promise<void>((resolve) => {
    server.once("close", () => {
      for (const { reject } of waiting.values()) reject(new Error("the server ended"));
      resolve();
    });
  });
  server.once("error", () => undefined);
  server.stdin.on("error", () => undefined);
  createInterface({ input: server.stdout }).on("line", (line) => {
    const { id, result, error } = JSON.parse(line);
    const request = waiting.get(id);
    waiting.delete(id);
    if (error) request?.reject(new Error(String(error.message)));
    else request?.resolve(result);
  });
  let last = 0;
  const send = (message: object) => server.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  const ask = (method: string, params: object) =>
    new Promise<unknown>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      send({ id: last, method, params });
    });
  await ask("initialize", {
    protocolVersion: PROTOCOL,
    capabilities: {},
    clientInfo: { name: "tp-mcp demo", version: VERSION },
  });
  send({ method: "notifications/initialized" });
  return {
    call: async (name, args) => structured(await ask("tools/call", { name, arguments: args })),
    close: async () => {
      server.stdin.end();
      await ended;
    },
  };
}

function structured(result: unknown): unknown {
  return typeof result === "object" && result !== null && "structuredContent" in result
    ? result.structuredContent
    : undefined;
}
