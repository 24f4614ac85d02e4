import { setTimeout as sleep } from "node:timers/promises";
import { request } from "undici";
import openapi from "../generated/openapi.json" with { type: "json" };
import { startSandbox } from "../src/sandbox/index.js";
import { bearerFor } from "./bearer.js";
import { median, quantile, timed } from "./statistics.js";
import { type Command, StdioServer } from "./stdio-server.js";
import { milliseconds, type Row } from "./table.js";

const CALLS = 60;
const STARTS = 7;
/** The queue lets one request pass in this time; a call that waited for its turn would measure the queue. */
const PACE_MS = 170;
/** One request for each call, and little to work out from its answer. */
const CALL = { name: "tp_get_equipment", arguments: {} };

/** What a call costs beyond its request, and the first call beyond later ones, on a sandbox without latency. */
export async function measureOverhead(cli: string): Promise<Row[]> {
  const sandbox = await startSandbox({ openapi, now: new Date() });
  const command = { file: process.execPath, args: [cli, "serve"], env: { TP_MCP_SANDBOX_URL: sandbox.url } };
  try {
    const first: number[] = [];
    for (let round = 0; round < STARTS; round++) first.push(await firstCall(command));
    const { calls, raw } = await laterCalls(command, await rawRequest(sandbox));
    const overhead = (part: number) => quantile(calls, part) - quantile(raw, part);
    return [
      ...[0.5, 0.99].map((part) => ({
        what: `call, p${part * 100}, against a raw undici request`,
        measured: milliseconds(quantile(calls, part)),
        baseline: milliseconds(quantile(raw, part)),
        ratio: quantile(calls, part) / quantile(raw, part),
        ...(part === 0.5 ? { allowed: `3 ms more; is ${milliseconds(overhead(part))}` } : {}),
      })),
      {
        what: "first call after start, against later ones",
        measured: milliseconds(median(first)),
        baseline: milliseconds(median(calls)),
        ratio: median(first) / median(calls),
        allowed: `60 ms more; is ${milliseconds(median(first) - median(calls))}`,
      },
    ];
  } finally {
    await sandbox.close();
  }
}

type Sandbox = Awaited<ReturnType<typeof startSandbox>>;

async function firstCall(command: Command): Promise<number> {
  const server = new StdioServer(command);
  await server.initialize();
  await server.request("tools/list");
  const time = await timed(() => server.request("tools/call", CALL));
  await server.close();
  return time;
}

async function laterCalls(
  command: Command,
  send: () => Promise<unknown>,
): Promise<{ calls: number[]; raw: number[] }> {
  const server = new StdioServer(command);
  await server.initialize();
  await server.request("tools/call", CALL);
  const calls: number[] = [];
  const raw: number[] = [];
  for (let call = 0; call < CALLS; call++) {
    await sleep(PACE_MS);
    calls.push(await timed(() => server.request("tools/call", CALL)));
    raw.push(await timed(send));
  }
  await server.close();
  return { calls, raw };
}

/** The request of the tool, sent without any of our code. */
async function rawRequest(sandbox: Sandbox): Promise<() => Promise<unknown>> {
  const path = sandbox.requests.findLast((one) => !one.path.startsWith("/users/"))?.path ?? "/";
  const headers = { authorization: await bearerFor(sandbox.url, "sandbox") };
  return async () => {
    const { body } = await request(`${sandbox.url}${path}`, { headers });
    return body.text();
  };
}
