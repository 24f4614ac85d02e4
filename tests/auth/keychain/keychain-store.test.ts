import { expect, test } from "vitest";
import { problemOf } from "../../../src/auth/keychain/helper.js";
import type { HelperReply, HelperRequest } from "../../../src/auth/keychain/helper-protocol.js";
import { KeychainStore } from "../../../src/auth/keychain/keychain-store.js";
import { CANARY_COOKIE, LONG_CANARY_COOKIE } from "../../security/canary.js";
import { credential } from "../memory-store.js";

function keychain(reply: HelperReply, platform: NodeJS.Platform = "linux") {
  const requests: HelperRequest[] = [];
  const clock = { now_ms: 0 };
  const store = new KeychainStore({
    ask: async (request) => {
      requests.push(request);
      return reply;
    },
    platform,
    now: () => clock.now_ms,
  });
  return { store, requests, clock };
}

test("our own service name is used, not the Python server's", async () => {
  const { store, requests } = keychain({ state: "done" });
  expect(await store.write(credential(CANARY_COOKIE))).toBe("saved");
  expect(requests[0]?.item).toEqual({ service: "tp-mcp", user: "Production_tpAuth" });
});

test("T15: a failed attempt is not repeated for a minute", async () => {
  const { store, requests, clock } = keychain({ state: "timeout" });
  for (let call = 0; call < 5; call += 1) expect(await store.read()).toEqual({ state: "timeout" });
  expect(requests).toHaveLength(1);
  clock.now_ms = 60_000;
  await store.read();
  expect(requests).toHaveLength(2);
});

test("an empty keychain is asked again, since a sign-in may have been stored", async () => {
  const { store, requests } = keychain({ state: "absent" });
  await store.read();
  await store.read();
  expect(requests).toHaveLength(2);
});

test("a value that is not ours is corrupt", async () => {
  const { store } = keychain({ state: "found", value: "something else" });
  expect(await store.read()).toEqual({ state: "corrupt" });
});

test("KB-09: on Windows a real cookie fits, one that does not is refused before the keychain is asked", async () => {
  const { store, requests } = keychain({ state: "done" }, "win32");
  expect(await store.write(credential(CANARY_COOKIE))).toBe("saved");
  expect(await store.write(credential(LONG_CANARY_COOKIE))).toBe("too-large");
  expect(requests).toHaveLength(1);
});

test.each([
  ["Entry is matched by 2 credentials: [SsCredential { ... }]", "duplicate"],
  ["Couldn't access platform storage: Secret Service: unlock prompt was dismissed", "locked"],
  ["Couldn't access platform storage: AccessDenied", "denied"],
  ["Platform failure: User interaction is not allowed.", "denied"],
  ["Attribute 'password encoded as UTF-16' is longer than platform limit of 2560 chars", "too-large"],
  ["Platform failure: DBus error: Failed to connect to socket /x: No such file or directory", "unavailable"],
  ["The name org.freedesktop.secrets was not provided by any .service files", "unavailable"],
  ["Cannot find native binding. npm has a bug", "unavailable"],
  ["anything else", "unavailable"],
])("%s -> %s", (message, problem) => {
  expect(problemOf(message)).toBe(problem);
});
