import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { registry } from "../../generated/registry.js";
import { startSandbox } from "../../sandbox/index.js";
import { createSignIn } from "../../src/auth/sign-in.js";
import { undiciTransport } from "../../src/auth/token/transport.js";
import { createDispatcher } from "../../src/http/dispatcher.js";
import { createHttp } from "../../src/http/http.js";
import { createLimiter } from "../../src/http/limiter.js";
import type { Origins } from "../../src/http/origins.js";
import { RecentResponses } from "../../src/http/recent-responses.js";
import { ServerClock } from "../../src/http/server-clock.js";
import { timeoutsFrom } from "../../src/http/timeouts.js";
import { systemTimer } from "../../src/http/timer.js";
import { Journal } from "../../src/journal/journal.js";
import { MemoryStore } from "../../src/journal/memory-store.js";
import { runTool } from "../../src/server/run-tool.js";
import type { Services } from "../../src/server/services.js";
import { IdentityCache } from "../../src/tool/identity.js";
import { WriteOrder } from "../../src/tool/write-order.js";
import { clockFrom } from "../../src/values/clock.js";
import { FRIDAY } from "../kit/server.js";
import { CANARY_COOKIE, leaks } from "../security/canary.js";
import { chromiumDatabase, firefoxDatabase, machineWith, place, TOMORROW } from "./browser/home.js";
import { cookieFinder } from "./cookie-finder.js";
import { credential, memoryStores } from "./memory-store.js";

/**
 * Scenario 19, "What's on tomorrow?" with an expired cookie. The sandbox never opens stores or browsers, so the parts of a
 * real server are put together here, with a stand-in for TrainingPeaks that does not call itself a sandbox.
 */
const DEAD = "dead-cookie-0123456789";
const TOMORROW_ONLY = { start_date: "2026-04-11", end_date: "2026-04-11" };

let stores: ReturnType<typeof memoryStores>;
beforeEach(() => {
  stores = memoryStores();
  stores.keychain.held = credential(DEAD);
});

async function server(platform: NodeJS.Platform = "linux") {
  const sandbox = await startSandbox({ openapi, now: FRIDAY, cookies: { [CANARY_COOKIE]: "athlete" } });
  const origins: Origins = { sandbox: false, of: () => sandbox.url, allows: () => true };
  const dispatcher = createDispatcher();
  const { machine, home } = machineWith(platform);
  const signIn = createSignIn({
    fromEnvironment: undefined,
    env: {},
    origins,
    stores,
    findCookie: cookieFinder(machine),
    transport: undiciTransport(dispatcher),
    timeoutMs: 20_000,
    remember: () => undefined,
    onAccountChange: () => identity.forget(),
  });
  const limiter = createLimiter();
  const http = createHttp({
    origins,
    tokens: signIn.tokens,
    limiter,
    dispatcher,
    timeouts: timeoutsFrom(undefined),
  });
  const identity = new IdentityCache(http);
  const clock = clockFrom(FRIDAY, true);
  const recent = new RecentResponses(http);
  const order = new WriteOrder();
  const close = () => dispatcher.destroy();
  const serverClock = new ServerClock();
  const journal = new Journal(new MemoryStore(), sandbox.url, () => clock.now());
  const services: Services = {
    http,
    signIn,
    identity,
    recent,
    order,
    journal,
    clock,
    serverClock,
    timer: systemTimer,
    close,
  };
  onTestFinished(async () => {
    await services.close();
    await sandbox.close();
  });
  const call = async (name: string, args: object = {}) => {
    const entry = registry.find((tool) => tool.name === name) ?? expect.fail(`no tool ${name}`);
    const answer = await runTool(entry, args, async () => services, { deleteMode: "safe" });
    expect(leaks(JSON.stringify(answer), CANARY_COOKIE)).toEqual([]);
    return answer;
  };
  return { call, home, sandbox };
}

describe("19. Sign-in lost mid-chat", () => {
  test("one next step, a look into the browser, and the question is answered", async () => {
    const { call, home } = await server();
    place(
      home,
      ".mozilla/firefox/a.default/cookies.sqlite",
      firefoxDatabase([{ value: CANARY_COOKIE, expires: TOMORROW }]),
    );
    expect(await call("tp_get_workouts", TOMORROW_ONLY)).toEqual({
      isError: true,
      isFault: false,
      data: {
        error: {
          code: "AUTH_EXPIRED",
          message: "The TrainingPeaks sign-in has expired.",
          next_step: "Call tp_refresh_auth, or run `tp-mcp auth` in a terminal.",
          retryable: false,
        },
      },
    });
    expect(stores.keychain.held?.cookie.reveal()).toBe(DEAD);
    expect(await call("tp_refresh_auth", { browser: "firefox" })).toMatchObject({ isError: false });
    const { data, isError } = await call("tp_get_workouts", TOMORROW_ONLY);
    expect([isError, data.count]).toEqual([false, 1]);
    expect(stores.keychain.held?.cookie.reveal()).toBe(CANARY_COOKIE);
  });

  test("KB-05: the stored cookie is kept when no browser has a better one", async () => {
    const { call } = await server();
    await call("tp_get_workouts", TOMORROW_ONLY);
    expect(await call("tp_refresh_auth")).toMatchObject({
      isError: true,
      data: { error: { code: "AUTH_MISSING" } },
    });
    expect(stores.keychain.held?.cookie.reveal()).toBe(DEAD);
  });

  test("on Windows the limit of Chrome is named, with what to do instead", async () => {
    const { call, home } = await server("win32");
    const locked = Buffer.from(`v20${"x".repeat(60)}`);
    place(
      home,
      "AppData/Local/Google/Chrome/User Data/Default/Network/Cookies",
      chromiumDatabase([{ value: locked, expires: TOMORROW }]),
    );
    const { data } = await call("tp_refresh_auth", { browser: "chrome" });
    expect(data.error).toMatchObject({
      code: "AUTH_MISSING",
      message: expect.stringContaining("Chrome"),
      next_step: expect.stringContaining("Firefox"),
    });
  });

  test("KB-99: a 403 reads otherwise", async () => {
    stores.keychain.held = credential(CANARY_COOKIE);
    const { call, sandbox } = await server();
    sandbox.faults.add({ kind: "status", status: 403, operationId: "listWorkouts" });
    const { data } = await call("tp_get_workouts", TOMORROW_ONLY);
    expect(data.error).toMatchObject({ code: "FORBIDDEN" });
    expect(JSON.stringify(data)).not.toMatch(/tp_refresh_auth|tp-mcp auth/);
  });
});
