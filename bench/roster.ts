import { setTimeout as sleep } from "node:timers/promises";
import { request } from "undici";
import openapi from "../generated/openapi.json" with { type: "json" };
import { type LoggedRequest, type Sandbox, startSandbox } from "../sandbox/index.js";
import { type Arrival, busiest, mostHaste, watchArrivals } from "./arrivals.js";
import { bearerFor } from "./bearer.js";
import { timed } from "./statistics.js";
import { StdioServer, serverAt } from "./stdio-server.js";
import { milliseconds, type Row } from "./table.js";

const ATHLETES = 50;
const LATENCY_MS = 100;
const CALL = { name: "tp_get_weekly_summary", arguments: { athletes: ["all"] } };

/** The rules of politeness (src/http/), said again so that a change of them shows. */
const POLITE = { burst: 90, gapMs: 200, inFlight: 4 };
const WINDOW_MS = 10_000;
/** Long enough for the few requests of the sign-in to be made up for. */
const QUIET_MS = 2000;

/** A coach's whole roster read in one call, against the same requests sent one after the other. */
export async function measureRoster(cli: string): Promise<Row[]> {
  const sandbox = await startSandbox({
    openapi,
    now: new Date(),
    account: "coach",
    rosterSize: ATHLETES,
    latencyMs: LATENCY_MS,
  });
  // Seasons made during the call would hold up what is measured.
  sandbox.store.summary();
  try {
    const { together, requests, arrivals } = await readTogether(cli, sandbox);
    const inTurn = await timeInTurn(requests, await senderFor(sandbox.url));
    return [
      {
        what: `roster of ${ATHLETES} at ${LATENCY_MS} ms, against its ${requests.length} requests in turn`,
        measured: milliseconds(together),
        baseline: milliseconds(inTurn),
        ratio: together / inTurn,
        allowed: "0.33",
      },
      ...politenessRows(arrivals),
    ];
  } finally {
    await sandbox.close();
  }
}

interface Together {
  together: number;
  /** What the call sent. */
  requests: readonly LoggedRequest[];
  /** Everything the server sent, sign-in included. */
  arrivals: readonly Arrival[];
}

async function readTogether(cli: string, sandbox: Sandbox): Promise<Together> {
  const watch = watchArrivals(sandbox.url);
  const server = new StdioServer(serverAt(sandbox.url, cli));
  try {
    await server.initialize();
    await server.request("tools/call", { name: "tp_list_athletes", arguments: {} });
    await sleep(QUIET_MS);
    const before = sandbox.requests.length;
    const together = await timed(() => server.request("tools/call", CALL));
    return { together, requests: sandbox.requests.slice(before), arrivals: watch.arrivals };
  } finally {
    watch.stop();
    await server.close();
  }
}

type Send = (logged: LoggedRequest) => Promise<unknown>;

/** Sends a logged request again, without any of our code. */
async function senderFor(url: string): Promise<Send> {
  const headers = { authorization: await bearerFor(url, "sandbox"), "content-type": "application/json" };
  return async ({ method, path, query, body: sent }) => {
    const { body } = await request(`${url}${path}`, {
      method,
      query,
      headers,
      ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
    });
    await body.text();
  };
}

function timeInTurn(requests: readonly LoggedRequest[], send: Send): Promise<number> {
  return timed(async () => {
    for (const one of requests) await send(one);
  });
}

/** How the requests arrived, and what the rules allow. */
function politenessRows(arrivals: readonly Arrival[]): Row[] {
  const { burst, gapMs, inFlight } = POLITE;
  return [
    {
      what: `the same: most requests in any ${WINDOW_MS / 1000} s`,
      measured: String(busiest(arrivals, WINDOW_MS)),
      allowed: String(burst + Math.floor(WINDOW_MS / gapMs)),
    },
    {
      what: "the same: ahead of the pace, at most, in any window",
      measured: `${mostHaste(arrivals, burst, gapMs).toFixed(0)} ms`,
      allowed: "0 ms",
    },
    {
      what: "the same: most requests in flight",
      measured: String(Math.max(...arrivals.map((one) => one.inFlight))),
      allowed: String(inFlight),
    },
  ];
}
