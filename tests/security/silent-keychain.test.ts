import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { SERVER_KEYCHAIN_TIMEOUT_MS } from "../../src/auth/on-demand.js";
import { isAlive } from "../auth/keychain/stub-helper-program.js";
import { temporaryFolder } from "../auth/temporary-folder.js";
import { CANARY_COOKIE } from "./canary.js";
import { WatchedServer } from "./watched-server.js";

/** A session bus that takes connections and never says a word: a keychain call on it never returns. */
async function silentBus(): Promise<string> {
  const path = join(temporaryFolder(), "bus");
  const bus = createServer((connection) => connection.on("error", () => undefined));
  await new Promise<void>((resolve) => bus.listen(path, resolve));
  onTestFinished(() => void bus.close());
  return `unix:path=${path}`;
}

/** Signed in nowhere and without the sandbox: the keychain comes first, and TrainingPeaks is never reached. */
async function serverAskingIt(): Promise<WatchedServer> {
  const server = await WatchedServer.start({
    DBUS_SESSION_BUS_ADDRESS: await silentBus(),
    SOMETHING_SECRET: CANARY_COOKIE,
  });
  onTestFinished(() => server.forget());
  return server;
}

async function helperOf(server: WatchedServer) {
  while (server.children.length === 0) await sleep(10);
  const [helper] = server.children;
  return helper ?? expect.fail("no helper was started");
}

async function untilDead(pid: number): Promise<void> {
  while (isAlive(pid)) await sleep(10);
}

describe.runIf(process.platform === "linux")("a keychain that never answers", () => {
  test("T15: holds no server whose client has left, and no helper stays", async () => {
    const server = await serverAskingIt();
    const call = server.call("tp_auth_status");
    const { pid } = await helperOf(server);
    const first = await Promise.race([call, server.stop()]);
    expect(first).toBe(0);
    await untilDead(pid);
  });

  test("T2: its helper is given listed variables and no secret", async () => {
    const server = await serverAskingIt();
    void server.call("tp_auth_status");
    const { env, args } = await helperOf(server);
    const listed = ["DBUS_SESSION_BUS_ADDRESS", "HOME", "LOGNAME", "PATH", "TEMP", "USER", "USERPROFILE"];
    expect([...listed, "XDG_RUNTIME_DIR"]).toEqual(expect.arrayContaining(Object.keys(env)));
    expect(args.at(-1)).toBe("keychain-helper");
    await server.stop();
  });

  test("T15: delays a tool by its timeout and no more, and only the first", { timeout: 60_000 }, async () => {
    const server = await serverAskingIt();
    const { result } = await server.call("tp_get_workouts", {
      start_date: "2026-04-06",
      end_date: "2026-04-12",
    });
    expect(result).toMatchObject({
      isError: true,
      structuredContent: {
        error: {
          code: "AUTH_MISSING",
          message:
            "Not signed in to TrainingPeaks. The keychain did not answer in time; it may be waiting for a dialog.",
        },
      },
    });
    await server.call("tp_get_profile");
    expect(server.children).toHaveLength(1);
    for (const { pid } of server.children) await untilDead(pid);
    await server.stop();
  });
});

test("T15: the timeout of the server leaves a client's patience of a minute", () => {
  expect(SERVER_KEYCHAIN_TIMEOUT_MS).toBeLessThanOrEqual(20_000);
});
