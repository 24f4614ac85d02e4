import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Machine } from "../../../src/auth/browser/machine.js";
import { findUsableCookie } from "../../../src/auth/browser/usable-cookie.js";
import { runProgram } from "../../../src/auth/program.js";
import type { BrowserChoice } from "../../../src/http/sign-in.js";
import { CANARY_COOKIE, LONG_CANARY_COOKIE } from "../../security/canary.js";
import { temporaryFolder } from "../temporary-folder.js";
import { setChromiumCookies } from "./chromium.js";
import { describeWith } from "./describe-with.js";
import { Firefox, type FirefoxCookie } from "./firefox.js";
import { SessionBus } from "./session-bus.js";

const NAME = "Production_tpAuth";
const DOMAIN = ".trainingpeaks.com";
const OF_A_SESSION = "session-cookie-0123456789";
const DECOY = "decoy-cookie-0123456789";
const TOMORROW_S = Math.floor(Date.now() / 1000) + 86_400;
const MINUTES_MS = 180_000;

/** Everything that only looks like the cookie, in the terms of both browsers. */
const DECOYS = [
  { name: NAME, value: DECOY, domain: ".trainingpeaks.com.evil.com", expires: TOMORROW_S },
  { name: NAME, value: DECOY, domain: ".eviltrainingpeaks.com", expires: TOMORROW_S },
  { name: NAME, value: DECOY, domain: ".app.trainingpeaks.com", expires: TOMORROW_S },
  { name: "Other_tpAuth", value: DECOY, domain: DOMAIN, expires: TOMORROW_S },
];

/** @param refused how many cookies TrainingPeaks refuses before it accepts one */
async function find(env: Record<string, string>, choice: BrowserChoice = "auto", refused = 0) {
  const machine: Machine = {
    platform: process.platform,
    env,
    run: runProgram,
    now: () => Date.now(),
    dialogTimeoutMs: MINUTES_MS,
  };
  const tried: string[] = [];
  const found = await findUsableCookie(choice, machine, async (cookie) => {
    tried.push(cookie.reveal());
    return tried.length > refused;
  });
  return { found, tried };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true }).map(String).sort();
}

describeWith(["chromium"], "a real Chromium", () => {
  test("without a keychain: an ordinary cookie, a long one and one of a session", {
    timeout: MINUTES_MS,
  }, async () => {
    const env = { HOME: temporaryFolder(), PATH: process.env.PATH ?? "" };
    const cookie = { name: NAME, domain: DOMAIN };
    await setChromiumCookies(env, "basic", [
      ...DECOYS,
      { ...cookie, value: CANARY_COOKIE, expires: TOMORROW_S },
      { ...cookie, value: LONG_CANARY_COOKIE, expires: TOMORROW_S, path: "/long" },
      { ...cookie, value: OF_A_SESSION, path: "/session" },
    ]);
    const before = new Set(filesBelow(env.HOME));
    const { found, tried } = await find(env, "auto", 2);
    expect(found).toMatchObject({ status: "found", place: { browser: "chromium", profile: "Default" } });
    expect(tried.sort()).toEqual([CANARY_COOKIE, LONG_CANARY_COOKIE, OF_A_SESSION].sort());
    expect(filesBelow(env.HOME).filter((path) => !before.has(path))).toEqual([]);
  });
});

describeWith(
  ["chromium", "dbus-daemon", "gnome-keyring-daemon", "secret-tool"],
  "a real Chromium with GNOME's keychain",
  () => {
    test("its password is read with secret-tool", { timeout: MINUTES_MS }, async () => {
      const session = await SessionBus.start();
      onTestFinished(() => session.stop());
      await session.startUnlocked();
      const cookie = { name: NAME, value: CANARY_COOKIE, domain: DOMAIN, expires: TOMORROW_S };
      await setChromiumCookies(session.env, "gnome-libsecret", [...DECOYS, cookie]);
      expect((await find(session.env)).tried).toEqual([CANARY_COOKIE]);
    });
  },
);

describeWith(["firefox-esr"], "a real Firefox", () => {
  function cookie(value: string, more: Partial<FirefoxCookie> = {}): FirefoxCookie {
    return { host: DOMAIN, name: NAME, value, expires: TOMORROW_S * 1000, ...more };
  }

  const decoys = DECOYS.map(({ domain, name, value }) => cookie(value, { host: domain, name }));
  const container = { attributes: { userContextId: 2 } };

  test("running, with the cookie in the write-ahead log; closed, with one in a container and one of a session", {
    timeout: MINUTES_MS,
  }, async () => {
    const env = { HOME: temporaryFolder(), PATH: process.env.PATH ?? "" };
    const firefox = await Firefox.start(env.HOME);
    onTestFinished(() => firefox.kill());
    await firefox.addCookies([...decoys, cookie(DECOY, container), cookie(CANARY_COOKIE)]);
    let reading = await find(env, "firefox");
    while (reading.found.status === "failed") reading = await find(env, "firefox");
    const file = readFileSync(join(env.HOME, ".mozilla", "firefox", "test.default-esr", "cookies.sqlite"));
    expect(file.includes(CANARY_COOKIE.slice(0, 100))).toBe(false);
    expect(reading.found).toMatchObject({ place: { profile: "test.default-esr" } });
    expect(reading.tried).toEqual([CANARY_COOKIE]);
    const expiresAt = reading.found.status === "found" ? reading.found.expiresAt : undefined;
    expect(expiresAt).toEqual(new Date(TOMORROW_S * 1000));

    await firefox.removeCookies([cookie(CANARY_COOKIE)]);
    await firefox.addCookies([
      cookie(LONG_CANARY_COOKIE, container),
      cookie(OF_A_SESSION, { session: true }),
    ]);
    await firefox.quit();
    expect(await find(env)).toMatchObject({ found: { status: "found" }, tried: [LONG_CANARY_COOKIE] });
    // What belongs to a session is not on the disk: where nothing else is accepted, the next step says what to do.
    expect(await find(env, "auto", 1)).toMatchObject({
      tried: [LONG_CANARY_COOKIE],
      found: { status: "failed", nextStep: expect.stringContaining("Remember me") },
    });
  });
});
