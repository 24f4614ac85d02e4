import { beforeEach, describe, expect, test } from "vitest";
import { rateLimited } from "../../src/auth/token/sign-in-failures.js";
import { Secret } from "../../src/security/secret.js";
import { ToolError } from "../../src/values/tool-error.js";
import { tokenSource } from "./fake-exchange.js";
import { credential, memoryStores } from "./memory-store.js";

const COOKIE = "stored-cookie-0123456789";
const OTHER = "other-cookie-0123456789";

let stores: ReturnType<typeof memoryStores>;
let it: ReturnType<typeof tokenSource>;

beforeEach(() => {
  stores = memoryStores();
  stores.keychain.held = credential(COOKIE);
  it = tokenSource(stores);
});

function fifty<T>(make: () => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: 50 }, make));
}

describe("one exchange for all", () => {
  test("nothing is read before the first call", () => {
    expect(stores.keychain.calls).toEqual([]);
  });

  test("T17: 50 parallel calls on a cold start make one exchange and one look into the keychain", async () => {
    const tokens = await fifty(() => it.tokens.bearer());
    expect(new Set(tokens.map(({ generation }) => generation))).toEqual(new Set([1]));
    expect(it.server.cookies).toHaveLength(1);
    expect(stores.keychain.calls).toEqual(["read"]);
  });

  test("T17: after mass revocation they make one more", async () => {
    const old = await fifty(() => it.tokens.bearer());
    const renewed = await Promise.all(
      old.map(async (token, index) => {
        // Answers come back at different times: some calls renew while others still learn of the 401.
        for (let turns = 0; turns < index % 7; turns += 1)
          await new Promise((resolve) => setImmediate(resolve));
        it.tokens.refused(token);
        return it.tokens.bearer();
      }),
    );
    expect(new Set(renewed.map(({ generation }) => generation))).toEqual(new Set([2]));
    expect(it.server.cookies).toHaveLength(2);
  });

  test("a caller that gives up does not end the renewal of the others", async () => {
    const giveUp = new AbortController();
    const [left, stayed] = [it.tokens.bearer(giveUp.signal), it.tokens.bearer()];
    giveUp.abort(new Error("cancelled"));
    await expect(left).rejects.toThrow("cancelled");
    expect((await stayed).generation).toBe(1);
  });
});

describe("expiry", () => {
  test("a token is used while it is usable, then renewed", async () => {
    await it.tokens.bearer();
    it.clock.pass(3539);
    expect((await it.tokens.bearer()).generation).toBe(1);
    it.clock.pass(1);
    expect((await it.tokens.bearer()).generation).toBe(2);
  });

  test.each([
    ["the monotonic clock stands still (sleep)", { wall: 3540, monotonic: 0 }],
    ["the wall clock stands still", { wall: 0, monotonic: 3540 }],
    ["the wall clock is set back", { wall: -3600, monotonic: 10 }],
    ["the wall clock jumps ahead", { wall: 86_400, monotonic: 1 }],
  ])("T17: renewed when %s", async (_name, { wall, monotonic }) => {
    await it.tokens.bearer();
    it.clock.wall_ms += wall * 1000;
    it.clock.monotonic_ms += monotonic * 1000;
    expect((await it.tokens.bearer()).generation).toBe(2);
  });
});

describe("a refused cookie", () => {
  test("KB-05: is reported as expired and stays stored", async () => {
    it.server.refused.add(COOKIE);
    await expect(it.tokens.bearer()).rejects.toMatchObject({
      code: "AUTH_EXPIRED",
      nextStep: "Call tp_refresh_auth, or run `tp-mcp auth` in a terminal.",
    });
    expect(stores.keychain.held?.cookie.reveal()).toBe(COOKIE);
    expect(stores.keychain.calls).not.toContain("clear");
  });

  test("T17: is not offered again for a minute", async () => {
    it.server.refused.add(COOKIE);
    for (let call = 0; call < 5; call += 1) await it.tokens.bearer().catch(() => undefined);
    expect(it.server.cookies).toHaveLength(1);
    it.clock.pass(60);
    await it.tokens.bearer().catch(() => undefined);
    expect(it.server.cookies).toHaveLength(2);
  });

  test("a new one stored by the command line is used at once", async () => {
    it.server.refused.add(COOKIE);
    await it.tokens.bearer().catch(() => undefined);
    stores.keychain.held = credential(OTHER);
    expect((await it.tokens.bearer()).value.reveal()).toBe("token-2");
    expect(it.server.cookies).toEqual([COOKIE, OTHER]);
    expect(it.changes).toEqual(["changed"]);
  });

  test("signing out on the command line is noticed", async () => {
    it.server.refused.add(COOKIE);
    await it.tokens.bearer().catch(() => undefined);
    stores.keychain.held = undefined;
    await expect(it.tokens.bearer()).rejects.toMatchObject({ code: "AUTH_MISSING" });
  });
});

describe("other failures", () => {
  test("T17: a server error is passed on and the next call tries again", async () => {
    it.server.failure = new ToolError("API_ERROR", "status 500");
    await expect(it.tokens.bearer()).rejects.toMatchObject({ code: "API_ERROR" });
    it.server.failure = undefined;
    expect((await it.tokens.bearer()).generation).toBe(1);
  });

  test("T17: after a 429 nothing is sent until the time is over", async () => {
    it.server.failure = rateLimited(30);
    await expect(it.tokens.bearer()).rejects.toMatchObject({ code: "RATE_LIMITED" });
    it.clock.pass(20);
    await expect(it.tokens.bearer()).rejects.toMatchObject({ facts: { retry_after_seconds: 10 } });
    expect(it.server.cookies).toHaveLength(1);
    it.server.failure = undefined;
    it.clock.pass(10);
    expect((await it.tokens.bearer()).generation).toBe(1);
  });

  test.each([0, 1, 2, 3, 4, 5, 6])(
    "a token for a former account is not kept when the account changes after %i turns",
    async (turns) => {
      const late = it.tokens.bearer();
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      stores.keychain.held = credential(OTHER);
      it.session.adopt({ cookie: new Secret(OTHER), source: "keychain" });
      it.tokens.reset();
      await late;
      const { value } = await it.tokens.bearer();
      expect(it.server.cookies[Number(value.reveal().slice("token-".length)) - 1]).toBe(OTHER);
    },
  );
});

describe("a renewed cookie", () => {
  const renewed = { cookie: new Secret(OTHER) };

  test("goes back into the store it came from", async () => {
    it.server.renewed = renewed;
    await it.tokens.bearer();
    expect(stores.keychain.held?.cookie.reveal()).toBe(OTHER);
    expect(stores.file.calls).toEqual([]);
  });

  test("does not overwrite a sign-in made meanwhile", async () => {
    it.server.renewed = renewed;
    const pending = it.tokens.bearer();
    await new Promise(process.nextTick);
    stores.keychain.held = credential("third-cookie-0123456789");
    await pending;
    expect(stores.keychain.held?.cookie.reveal()).toBe("third-cookie-0123456789");
  });
});

describe("other servers and the command line", () => {
  test("T17: of two servers that renew at the same moment, the one that is refused waits for the other's new cookie", async () => {
    const other = tokenSource(stores, async () => {
      it.server.renewed = { cookie: new Secret(OTHER) };
      await it.tokens.bearer();
    });
    other.server.refused.add(COOKIE);
    expect((await other.tokens.bearer()).value.reveal()).toBe("token-2");
    expect(other.server.cookies).toEqual([COOKIE, OTHER]);
  });

  test("a store that did not take the new cookie does not bring the old one back", async () => {
    stores.keychain.write = async () => "denied";
    it.server.renewed = { cookie: new Secret(OTHER) };
    await it.tokens.bearer();
    it.server.renewed = undefined;
    it.clock.pass(3540);
    await it.tokens.bearer();
    expect(it.server.cookies).toEqual([COOKIE, OTHER]);
    expect(it.changes).toEqual([]);
  });

  test("each renewal uses what is stored then", async () => {
    const first = await it.tokens.bearer();
    stores.keychain.held = credential(OTHER);
    it.clock.pass(3540);
    expect((await it.tokens.bearer()).account).toBe(first.account + 1);
    expect(it.server.cookies).toEqual([COOKIE, OTHER]);
    expect(it.changes).toEqual(["changed"]);
  });

  test("a moved mark ends a token at once, and one that did not move costs no look into a store", async () => {
    let mark = "1";
    const marked = tokenSource({ ...stores, mark: { read: () => mark, touch: async () => undefined } });
    await marked.tokens.bearer();
    await marked.tokens.bearer();
    expect(stores.keychain.calls).toEqual(["read"]);
    mark = "2";
    stores.keychain.held = credential(OTHER);
    await marked.tokens.bearer();
    expect(marked.server.cookies).toEqual([COOKIE, OTHER]);
  });

  test("a mark that moves during the exchange is followed before a token is given", async () => {
    let mark = "1";
    const marked = tokenSource({ ...stores, mark: { read: () => mark, touch: async () => undefined } });
    const pending = marked.tokens.bearer();
    await new Promise(process.nextTick);
    mark = "2";
    stores.keychain.held = credential(OTHER);
    await pending;
    expect(marked.server.cookies).toEqual([COOKIE, OTHER]);
  });
});
