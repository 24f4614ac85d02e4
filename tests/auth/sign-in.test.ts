import { beforeEach, describe, expect, test } from "vitest";
import { takeEnvironmentCookie } from "../../src/auth/environment-cookie.js";
import { createSignIn } from "../../src/auth/sign-in.js";
import { undiciTransport } from "../../src/auth/token/transport.js";
import { originsFor } from "../../src/http/origins.js";
import { CANARY_COOKIE } from "../security/canary.js";
import { cookieFinder } from "./cookie-finder.js";
import { emptyMachine } from "./empty-machine.js";
import { credential, memoryStores } from "./memory-store.js";
import { sendJson, startServer, tokenAnswer } from "./wire.js";

const SANDBOX = "http://127.0.0.1:9";
let stores: ReturnType<typeof memoryStores>;

beforeEach(() => {
  stores = memoryStores();
});

function signInWith(env: Record<string, string | undefined>, sandboxUrl?: string) {
  const asked: string[] = [];
  const origins = originsFor(sandboxUrl);
  const signIn = createSignIn({
    fromEnvironment: takeEnvironmentCookie(env, origins.sandbox),
    env,
    origins,
    stores,
    findCookie: cookieFinder(emptyMachine()),
    transport: async (url, headers) => {
      asked.push(`${url.href} ${headers.cookie}`);
      return { status: 200, headers: {}, body: JSON.stringify(tokenAnswer("token-of-the-fake-server")) };
    },
    timeoutMs: 20_000,
    remember: () => undefined,
  });
  return { signIn, asked };
}

function callsToStores() {
  return [...stores.keychain.calls, ...stores.file.calls];
}

describe("KB-11: TP_AUTH_COOKIE", () => {
  test("wins over every store, which is not opened", async () => {
    stores.keychain.held = credential("stored-cookie-0123456789");
    const { signIn, asked } = signInWith({ TP_AUTH_COOKIE: ` ${CANARY_COOKIE}\n` });
    await signIn.tokens.bearer();
    expect(asked).toEqual([
      `https://tpapi.trainingpeaks.com/users/v3/token Production_tpAuth=${CANARY_COOKIE}`,
    ]);
    expect(callsToStores()).toEqual([]);
    expect(await signIn.status()).toEqual({
      valid: true,
      storage: "environment",
      message: "Signed in to TrainingPeaks.",
    });
  });

  test("T19: is deleted from the environment as it is read", () => {
    const env = { TP_AUTH_COOKIE: CANARY_COOKIE };
    takeEnvironmentCookie(env, false);
    expect(env).toEqual({});
  });

  test("is short only for the sandbox", async () => {
    const plain = signInWith({ TP_AUTH_COOKIE: "sandbox-coach" }).signIn;
    await expect(plain.tokens.bearer()).rejects.toThrow("too short");
    const { signIn, asked } = signInWith({ TP_MCP_SANDBOX_COOKIE: "sandbox-coach" }, SANDBOX);
    await signIn.tokens.bearer();
    expect(asked).toEqual([`${SANDBOX}/users/v3/token Production_tpAuth=sandbox-coach`]);
  });

  test("a value that cannot be a cookie is explained and nothing else is tried", async () => {
    stores.keychain.held = credential("stored-cookie-0123456789");
    const { signIn, asked } = signInWith({ TP_AUTH_COOKIE: "abc…" });
    await expect(signIn.tokens.bearer()).rejects.toMatchObject({
      code: "AUTH_MISSING",
      message: expect.stringContaining("cut off"),
    });
    expect([asked, callsToStores()]).toEqual([[], []]);
  });

  test("makes a refresh from the browser pointless, and that is said", async () => {
    const { signIn } = signInWith({ TP_AUTH_COOKIE: CANARY_COOKIE });
    await expect(signIn.refreshFromBrowser("auto")).rejects.toMatchObject({
      message: "TP_AUTH_COOKIE is set in the server's environment and wins over any other sign-in.",
    });
  });
});

describe("the sandbox", () => {
  test("gets the constant cookie; no store is opened", async () => {
    stores.keychain.held = credential("stored-cookie-0123456789");
    const { signIn, asked } = signInWith({}, SANDBOX);
    await signIn.tokens.bearer();
    expect(asked).toEqual([`${SANDBOX}/users/v3/token Production_tpAuth=sandbox`]);
    expect(callsToStores()).toEqual([]);
    await expect(signIn.refreshFromBrowser("firefox")).rejects.toMatchObject({
      message: "The sandbox is in use; it needs no sign-in.",
    });
  });

  test("T5: never gets TP_AUTH_COOKIE, which may be a real one; it has a variable of its own", async () => {
    const { signIn, asked } = signInWith({ TP_AUTH_COOKIE: CANARY_COOKIE }, SANDBOX);
    await signIn.tokens.bearer();
    const own = signInWith(
      { TP_AUTH_COOKIE: CANARY_COOKIE, TP_MCP_SANDBOX_COOKIE: "for-the-sandbox" },
      SANDBOX,
    );
    await own.signIn.tokens.bearer();
    const path = `${SANDBOX}/users/v3/token Production_tpAuth=`;
    expect([...asked, ...own.asked]).toEqual([`${path}sandbox`, `${path}for-the-sandbox`]);
  });

  test.each([
    "http://example.org",
    "https://127.0.0.1",
    "http://127.0.0.1.evil.example",
    "http://u@127.0.0.1/",
    "x",
  ])("T5: %s as its address stops everything before a store is opened", (url) => {
    stores.keychain.held = credential("stored-cookie-0123456789");
    expect(() => signInWith({}, url)).toThrow("loopback");
    expect(callsToStores()).toEqual([]);
  });
});

test("T5: nothing is sent while certificate checks are turned off", async () => {
  stores.keychain.held = credential("stored-cookie-0123456789");
  const { signIn, asked } = signInWith({ NODE_TLS_REJECT_UNAUTHORIZED: "0" });
  await expect(signIn.tokens.bearer()).rejects.toThrow("certificate checks");
  expect(asked).toEqual([]);
});

describe("without a sign-in", () => {
  test.each([
    ["absent", "absent", "Not signed in to TrainingPeaks.", "Run `tp-mcp auth` in a terminal."],
    ["unavailable", "absent", "No keychain can be reached here.", "TP_AUTH_COOKIE"],
    ["unavailable", "unavailable", "No keychain can be reached here.", "TP_AUTH_COOKIE"],
    ["denied", "absent", "does not let this program read", "`tp-mcp auth --store file`"],
    ["locked", "absent", "The keychain is locked.", "Unlock the keychain"],
    ["timeout", "absent", "did not answer in time", "Answer the keychain's dialog"],
    ["duplicate", "absent", "several items", "Remove them"],
    ["absent", "corrupt", "The credential file is damaged.", "--store file"],
    ["absent", "other-machine", "written on another machine", "TP_AUTH_COOKIE"],
    ["unavailable", "unsafe", "a link or belongs to another user", "Remove it"],
  ] as const)(
    "keychain %s, file %s: one message and one next step",
    async (keychain, file, message, next) => {
      stores.keychain.problem = keychain;
      stores.file.problem = file;
      const { signIn, asked } = signInWith({});
      await expect(signIn.tokens.bearer()).rejects.toMatchObject({
        code: "AUTH_MISSING",
        message: expect.stringContaining(message),
        nextStep: expect.stringContaining(next),
      });
      expect(await signIn.status()).toMatchObject({
        valid: false,
        actionNeeded: expect.stringContaining(next),
      });
      expect(asked).toEqual([]);
    },
  );

  test("a sign-in stored later is found by the next call", async () => {
    const { signIn } = signInWith({});
    await expect(signIn.tokens.bearer()).rejects.toMatchObject({ code: "AUTH_MISSING" });
    stores.file.held = credential("stored-cookie-0123456789");
    expect(await signIn.status()).toMatchObject({
      valid: true,
      storage: "file",
      message: "Signed in to TrainingPeaks. The sign-in was stored on 2026-03-01.",
    });
  });
});

test("a server that refuses the cookie makes the status invalid, with one next step", async () => {
  const { origin } = await startServer((_, response) => sendJson(response, 401, {}));
  const signIn = createSignIn({
    fromEnvironment: takeEnvironmentCookie({ TP_MCP_SANDBOX_COOKIE: CANARY_COOKIE }, true),
    env: {},
    origins: originsFor(origin),
    stores,
    findCookie: cookieFinder(emptyMachine()),
    transport: undiciTransport(),
    timeoutMs: 20_000,
    remember: () => undefined,
  });
  expect(await signIn.status()).toEqual({
    valid: false,
    code: "AUTH_EXPIRED",
    message: "The TrainingPeaks sign-in has expired.",
    actionNeeded: "Put the cookie's current value into TP_MCP_SANDBOX_COOKIE and restart the server.",
  });
});
