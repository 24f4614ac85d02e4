import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumDatabase, firefoxDatabase, LOOK_ALIKES, place } from "../auth/browser/home.js";
import { WatchedServer } from "./watched-server.js";

/** Cookies of hosts and names that only look like ours, valid for years, so that only the comparison keeps them out. */
const ROWS = LOOK_ALIKES.map((row) => ({ ...row, expires: new Date("2099-01-01T00:00:00Z") }));

const HOME = mkdtempSync(join(tmpdir(), "tp-mcp-browsers-"));
let server: WatchedServer;
beforeAll(async () => {
  place(HOME, join(".mozilla/firefox/a.default", "cookies.sqlite"), firefoxDatabase(ROWS));
  place(HOME, join(".config/chromium/Default", "Cookies"), chromiumDatabase(ROWS));
  // Should a look-alike ever be taken, nothing is sent all the same.
  server = await WatchedServer.start({ HOME, NODE_TLS_REJECT_UNAUTHORIZED: "0" });
});
afterAll(async () => {
  await server.stop();
  server.forget();
  rmSync(HOME, { recursive: true, force: true });
});

async function errorOf(args: object) {
  const { result } = await server.call("tp_refresh_auth", args);
  const { structuredContent } = result ?? {};
  return structuredContent;
}

describe.runIf(process.platform === "linux")("T14: tp_refresh_auth on the whole server", () => {
  test.each(["firefox", "chromium", "auto"])("T14: takes no look-alike from: %s", async (browser) => {
    expect(await errorOf({ browser })).toMatchObject({ error: { code: "AUTH_MISSING" } });
  });

  test.each([
    { browser: "netscape" },
    { browser: "../firefox" },
    { browser: ["firefox"] },
    { browser: "firefox", domain: ".example.org" },
    { browser: "firefox", cookie: "session" },
    { browser: "firefox", profile: "/etc" },
  ])("T14: takes nothing but the name of a browser: %j", async (args) => {
    const before = server.children;
    expect(await errorOf(args)).toMatchObject({ error: { code: "VALIDATION_ERROR" } });
    expect(server.children).toEqual(before);
  });
});
