import { beforeEach, describe, expect, test } from "vitest";
import { createSignIn } from "../../src/auth/sign-in.js";
import { originsFor } from "../../src/http/origins.js";
import { fc } from "../kit/fast-check.js";
import { CANARY_COOKIE } from "../security/canary.js";
import { firefoxDatabase, place } from "./browser/home.js";
import { cookieFinder } from "./cookie-finder.js";
import { emptyMachine } from "./empty-machine.js";
import { credential, memoryStores } from "./memory-store.js";
import { temporaryFolder } from "./temporary-folder.js";
import { tokenAnswer } from "./wire.js";

let stores: ReturnType<typeof memoryStores>;

beforeEach(() => {
  stores = memoryStores();
});

describe("a refresh from the browser", () => {
  const FIREFOX = ".mozilla/firefox/a.default/cookies.sqlite";

  function withFirefox(cookie: string, home = temporaryFolder()) {
    place(home, FIREFOX, firefoxDatabase([{ value: cookie, expires: new Date(Date.now() + 86_400_000) }]));
    const changes: string[] = [];
    const asked: string[] = [];
    const signIn = createSignIn({
      fromEnvironment: undefined,
      env: {},
      origins: originsFor(undefined),
      stores,
      findCookie: cookieFinder(emptyMachine(home)),
      transport: async (_url, headers) => {
        const sent = headers.cookie?.slice("Production_tpAuth=".length) ?? "";
        asked.push(sent);
        if (sent.startsWith("dead")) return { status: 401, headers: {}, body: "" };
        return {
          status: 200,
          headers: {},
          body: JSON.stringify(tokenAnswer(`token-for-${sent.slice(0, 9)}`)),
        };
      },
      timeoutMs: 20_000,
      remember: () => undefined,
      onAccountChange: () => changes.push("changed"),
    });
    return { signIn, asked, changes };
  }

  test("tries the cookie, stores it, forgets the old token and account, and answers without any value", async () => {
    stores.keychain.held = credential("old-cookie-0123456789");
    const { signIn, changes } = withFirefox(CANARY_COOKIE);
    await signIn.tokens.bearer();
    const result = await signIn.refreshFromBrowser("firefox");
    expect(result).toEqual({ browser: "Firefox (a.default)" });
    expect(stores.keychain.held?.cookie.reveal()).toBe(CANARY_COOKIE);
    expect((await signIn.tokens.bearer()).value.reveal()).toBe(`token-for-${CANARY_COOKIE.slice(0, 9)}`);
    expect(changes).toEqual(["changed"]);
  });

  test("stores nothing that TrainingPeaks refuses, and keeps what was stored", async () => {
    stores.keychain.held = credential("old-cookie-0123456789");
    const { signIn, changes } = withFirefox("dead-cookie-0123456789");
    await expect(signIn.refreshFromBrowser("auto")).rejects.toMatchObject({
      code: "AUTH_MISSING",
      message: expect.stringContaining("no longer accepts"),
    });
    expect([stores.keychain.held?.cookie.reveal(), changes]).toEqual(["old-cookie-0123456789", []]);
  });

  test("says so when no store takes it", async () => {
    stores.keychain.problem = "unavailable";
    stores.file.problem = "unavailable";
    const { signIn } = withFirefox(CANARY_COOKIE);
    await expect(signIn.refreshFromBrowser("auto")).rejects.toMatchObject({
      message: expect.stringContaining("could not be stored"),
      nextStep: expect.stringContaining("TP_MCP_CONFIG_DIR"),
    });
  });

  test("T14: whatever else is given for the browser is refused before anything is touched", async () => {
    const { signIn, asked } = withFirefox(CANARY_COOKIE);
    const refresh: (choice: never) => Promise<unknown> = signIn.refreshFromBrowser;
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (choice) => {
        await expect(refresh(choice as never)).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
      }),
    );
    for (const choice of ["constructor", "__proto__", "../firefox", "Firefox", "netscape"])
      await expect(refresh(choice as never)).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
    expect([asked, stores.keychain.calls, stores.file.calls]).toEqual([[], [], []]);
  });
});
