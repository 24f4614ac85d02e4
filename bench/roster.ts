import { request } from "undici";
import openapi from "../generated/openapi.json" with { type: "json" };
import { startSandbox } from "../src/sandbox/index.js";
import { timed } from "./statistics.js";
import { StdioServer } from "./stdio-server.js";
import { milliseconds, type Row } from "./table.js";

const LATENCY_MS = 100;

/** A coach's whole roster read in one call, against its requests sent one after the other. */
export async function measureRoster(cli: string): Promise<Row[]> {
  const sandbox = await startSandbox({ openapi, now: new Date(), account: "coach", latencyMs: LATENCY_MS });
  const server = new StdioServer({
    file: process.execPath,
    args: [cli, "serve"],
    env: { TP_MCP_SANDBOX_URL: sandbox.url },
  });
  try {
    await server.initialize();
    await server.request("tools/call", { name: "tp_list_athletes", arguments: {} });
    const before = sandbox.requests.length;
    const call = { name: "tp_get_weekly_summary", arguments: { athletes: ["all"] } };
    const together = await timed(() => server.request("tools/call", call));
    const sent = sandbox.requests.length - before;
    const serial =
      sent * (await timed(async () => (await request(`${sandbox.url}/users/v3/user`)).body.text()));
    return [
      {
        what: `roster read, ${sent} requests at ${LATENCY_MS} ms, against one after the other`,
        measured: milliseconds(together),
        baseline: milliseconds(serial),
        ratio: together / serial,
      },
    ];
  } finally {
    await server.close();
    await sandbox.close();
  }
}
