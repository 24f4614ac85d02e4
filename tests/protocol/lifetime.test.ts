import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { type FaultInput, type Sandbox, startSandbox } from "../../sandbox/index.js";
import { FRIDAY } from "../kit/server.js";
import { RawClient } from "./raw-client.js";

/** Longer than any test may take: who waits for it does not end. */
const FOR_EVER = 600_000;
const WORKOUTS = { name: "tp_get_workouts", arguments: { start_date: "2026-04-06", end_date: "2026-04-12" } };

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ openapi, now: FRIDAY });
});
afterEach(() => sandbox.close());

function start(env: Record<string, string> = {}): RawClient {
  return new RawClient(["serve"], { TP_MCP_SANDBOX_URL: sandbox.url, TP_MCP_NOW: FRIDAY, ...env });
}

describe("the process ends when stdin closes", () => {
  test("before anything was said", async () => {
    expect(await start().hangUp()).toBe(0);
  });

  test("after a call, with connections still open", async () => {
    const client = start();
    await client.initialize();
    await client.request(1, "tools/call", WORKOUTS);
    expect(await client.hangUp()).toBe(0);
  });

  test.each<[string, FaultInput]>([
    ["for an answer", { kind: "slow", operationId: "listWorkouts", milliseconds: FOR_EVER }],
    ["for the sign-in", { kind: "slow", operationId: "getToken", milliseconds: FOR_EVER }],
    ["until it may ask again", { kind: "rate-limit", operationId: "listWorkouts", seconds: 25 }],
  ])("in the middle of a call that waits %s", async (_, fault) => {
    sandbox.faults.add(fault);
    const client = start();
    await client.initialize();
    client.write(JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params: WORKOUTS }));
    await arrived(fault.operationId);
    expect(await client.hangUp()).toBe(0);
  });
});

describe("before the first tool call", () => {
  test("nothing is asked of TrainingPeaks and no file is written", async () => {
    const home = mkdtempSync(join(tmpdir(), "tp-mcp-home-"));
    const client = start({ HOME: home, XDG_CONFIG_HOME: join(home, ".config"), APPDATA: home });
    await client.initialize();
    await client.request(1, "tools/list", {});
    expect(sandbox.requests).toEqual([]);
    await client.hangUp();
    expect(readdirSync(home)).toEqual([]);
    rmSync(home, { recursive: true });
  });

  test.runIf(process.platform === "linux")(
    "no port is open; the sandbox opens one at the first call, and the process ends all the same",
    async () => {
      const client = new RawClient();
      await client.initialize();
      await client.request(1, "tools/list", {});
      expect(listeningSockets(client.pid)).toBe(0);
      await client.request(2, "tools/call", { name: "tp_auth_status" });
      expect(listeningSockets(client.pid)).toBe(1);
      expect(await client.hangUp()).toBe(0);
    },
  );
});

async function arrived(operationId: string | undefined): Promise<void> {
  while (!sandbox.requests.some((request) => request.operationId === operationId))
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** TCP sockets of a process in the state LISTEN. */
function listeningSockets(pid: number): number {
  const LISTEN = "0A";
  const listening = ["tcp", "tcp6"].flatMap((table) =>
    readFileSync(`/proc/${pid}/net/${table}`, "utf8")
      .split("\n")
      .map((line) => line.trim().split(/\s+/))
      .filter((columns) => columns[3] === LISTEN)
      .map((columns) => `socket:[${columns[9]}]`),
  );
  const open = readdirSync(`/proc/${pid}/fd`).map((fd) => targetOf(`/proc/${pid}/fd/${fd}`));
  return open.filter((target) => listening.includes(target)).length;
}

/** The process may have closed a file since its files were listed. */
function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return "closed";
  }
}
