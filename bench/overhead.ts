import { setTimeout as sleep } from "node:timers/promises";
import { request } from "undici";
import { bearerFor } from "./bearer.js";
import { startRemoteSandbox } from "./remote-sandbox.js";
import { median, quantile, timed } from "./statistics.js";
import { type Command, StdioServer } from "./stdio-server.js";
import { megabytes, milliseconds, type Row } from "./table.js";

const CALLS = 60;
const STARTS = 9;
const PAUSE_MS = 170;
/** Longer than the server waits before it loads what a call needs, and much shorter than an assistant takes to choose a tool. */
const READING_MS = 500;
/** One request for each call, and little to work out from its answer. */
const CALL = { name: "tp_get_equipment", arguments: {} };

/** What a call costs beyond its request, and the first call beyond later ones, on a sandbox without latency. */
export async function measureOverhead(cli: string): Promise<Row[]> {
  const sandbox = await startRemoteSandbox();
  const command = { file: process.execPath, args: [cli, "serve"], env: { TP_MCP_SANDBOX_URL: sandbox.url } };
  try {
    const atOnce: FirstCall[] = [];
    const read: FirstCall[] = [];
    for (let round = 0; round < STARTS; round++) {
      atOnce.push(await firstCall(command, 0));
      read.push(await firstCall(command, READING_MS));
    }
    const { calls, raw } = await laterCalls(command, await rawRequest(sandbox.url));
    const memory = read.flatMap((one) => one.memory ?? []);
    return [
      ...(memory.length > 0 ? [memoryRow(median(memory))] : []),
      ...[0.5, 0.99].map((part) => overheadRow(part, quantile(calls, part), quantile(raw, part))),
      firstCallRow(`first call ${READING_MS / 1000} s after tools/list, against later ones`, read, calls),
      firstCallRow("first call right after tools/list, against later ones", atOnce, calls),
    ];
  } finally {
    sandbox.stop();
  }
}

interface FirstCall {
  time_ms: number;
  /** Bytes before the call. */
  memory: number | undefined;
}

async function firstCall(command: Command, pauseMs: number): Promise<FirstCall> {
  const server = new StdioServer(command);
  await server.initialize();
  await server.request("tools/list");
  await sleep(pauseMs);
  const memory = server.memory();
  const time_ms = await timed(() => server.request("tools/call", CALL));
  await server.close();
  return { time_ms, memory };
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
    await sleep(PAUSE_MS);
    calls.push(await timed(() => server.request("tools/call", CALL)));
    await sleep(PAUSE_MS);
    raw.push(await timed(send));
  }
  await server.close();
  return { calls, raw };
}

/** The request of the tool, sent without any of our code. */
async function rawRequest(url: string): Promise<() => Promise<unknown>> {
  const headers = { authorization: await bearerFor(url, "sandbox") };
  const get = async (path: string) => (await request(`${url}${path}`, { headers })).body.text();
  const { user }: { user: { personId: number } } = JSON.parse(await get("/users/v3/user"));
  return () => get(`/fitness/v1/athletes/${user.personId}/equipment`);
}

function memoryRow(bytes: number): Row {
  return {
    what: `resident memory ${READING_MS / 1000} s later`,
    measured: megabytes(bytes),
    allowed: "65 MB",
  };
}

function overheadRow(part: number, call: number, raw: number): Row {
  return {
    what: `call, p${part * 100}, against a raw undici request`,
    measured: milliseconds(call),
    baseline: milliseconds(raw),
    ratio: call / raw,
    ...(part === 0.5 ? { allowed: `3 ms more; is ${milliseconds(call - raw)}` } : {}),
  };
}

function firstCallRow(what: string, first: readonly FirstCall[], calls: readonly number[]): Row {
  const time = median(first.map(({ time_ms }) => time_ms));
  const later = median(calls);
  return {
    what,
    measured: milliseconds(time),
    baseline: milliseconds(later),
    ratio: time / later,
    allowed: `60 ms more; is ${milliseconds(time - later)}`,
  };
}
