import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { childEnvironment } from "../../../src/auth/child-environment.js";
import { askHelper } from "../../../src/auth/keychain/helper-client.js";
import type { HelperRequest } from "../../../src/auth/keychain/helper-protocol.js";
import { CANARY_COOKIE, leaks } from "../../security/canary.js";
import { temporaryFolder } from "../temporary-folder.js";
import { type Behaviour, isAlive, starts, stubHelper } from "./stub-helper-program.js";

const WRITE: HelperRequest = {
  operation: "write",
  item: { service: "tp-mcp-test", user: "canary" },
  value: CANARY_COOKIE,
};

/** Starting a program takes as long as the machine is busy; only the test of the limit itself has a short one. */
const AMPLE_MS = 240_000;

async function ask(behaviour: Behaviour, timeoutMs = AMPLE_MS) {
  const record = join(temporaryFolder(), "starts");
  const env = childEnvironment({
    ...process.env,
    TP_AUTH_COOKIE: CANARY_COOKIE,
    NODE_OPTIONS: "--no-warnings",
  });
  const reply = await askHelper(WRITE, { program: stubHelper(record, behaviour), env, timeoutMs });
  return { reply, started: starts(record) };
}

async function untilDead(pid: number): Promise<void> {
  while (isAlive(pid)) await sleep(10);
}

test("T2: the secret goes over the pipe, not through arguments or environment", async () => {
  const { reply, started } = await ask("echo");
  expect(reply).toEqual({ state: "found", value: CANARY_COOKIE });
  expect(leaks(JSON.stringify(started), CANARY_COOKIE)).toEqual([]);
  expect(Object.keys(started[0]?.env ?? {})).not.toContain("NODE_OPTIONS");
});

describe("T15: a helper that does not do its work", () => {
  test("is killed when its time is over, and nothing is left running", async () => {
    const { reply, started } = await ask("sleep", 500);
    expect(reply).toEqual({ state: "timeout" });
    for (const { pid } of started) await untilDead(pid);
  });

  test("is killed after its answer too", async () => {
    const { reply, started } = await ask("leave the process hanging");
    expect(reply).toEqual({ state: "absent" });
    for (const { pid } of started) await untilDead(pid);
  });

  test.each(["crash", "babble"] as const)("counts as unavailable when it does %s", async (behaviour) => {
    expect((await ask(behaviour)).reply).toEqual({ state: "unavailable" });
  });

  test("counts as unavailable when it cannot be started", async () => {
    const program = { file: "/nonexistent/program", args: [] };
    expect(await askHelper(WRITE, { program, env: {}, timeoutMs: AMPLE_MS })).toEqual({
      state: "unavailable",
    });
  });
});

describe("T15: a server waiting for a helper that never answers", () => {
  const folder = mkdtempSync(join(tmpdir(), "tp-mcp-waiting-"));
  const program = join(folder, "waiting-server.cjs");
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(async () => {
    const entry = join(import.meta.dirname, "waiting-server.ts");
    await build({
      entryPoints: [entry],
      outfile: program,
      bundle: true,
      platform: "node",
      logLevel: "error",
    });
  });

  async function startServer(way: string) {
    const record = join(temporaryFolder(), "starts");
    const { file, args } = stubHelper(record, "sleep");
    const server = spawn(process.execPath, [program, way, file, ...args], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    onTestFinished(() => void server.kill("SIGKILL"));
    while (starts(record).length === 0) await sleep(10);
    return { server, helper: starts(record)[0]?.pid ?? 0 };
  }

  test.each(["exit", "return"])(
    "ends by %s when its stdin closes, and takes the helper with it",
    async (way) => {
      const { server, helper } = await startServer(way);
      server.stdin.end();
      expect(await once(server, "close")).toEqual([0, null]);
      await untilDead(helper);
    },
  );

  test("ends on SIGTERM", async () => {
    const { server, helper } = await startServer("return");
    // The stub, unlike the real helper, does not notice that its stdin ended.
    onTestFinished(() => void process.kill(helper, "SIGKILL"));
    server.kill("SIGTERM");
    expect(await once(server, "close")).toEqual([null, "SIGTERM"]);
  });
});
