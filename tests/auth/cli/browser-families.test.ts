import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandsHere } from "../../cli/here.js";
import { type Outcome, run as runProgram } from "../../cli/run.js";
import { type RealHost, startRealHost } from "../../kit/real-host.js";
import { trustTestAuthority } from "../../kit/trusting.js";
import { CANARY_COOKIE, leaks } from "../../security/canary.js";
import { chromiumDatabase, encryptCbc, firefoxDatabase, place } from "../browser/home.js";
import { temporaryFolder } from "../temporary-folder.js";
import { startServer } from "../wire.js";

/** The whole way of `tp-mcp auth --from-browser`: the browser's file, TrainingPeaks by its real name, the credential file. */

const expires = new Date("2099-01-01T00:00:00Z");
const firefox = firefoxDatabase([{ value: CANARY_COOKIE, expires }]);
const chromium = chromiumDatabase([{ value: encryptCbc(CANARY_COOKIE), expires }]);

const runHere = commandsHere();
trustTestAuthority();

let host: RealHost;
beforeAll(async () => {
  host = await startRealHost({ sandbox: { cookies: { [CANARY_COOKIE]: "athlete" } } });
});
afterAll(() => host.close());

async function signIn(
  home: string,
  choice: string,
  env: Record<string, string> = {},
  run = runHere,
): Promise<Outcome> {
  const args = ["auth", `--from-browser=${choice}`, "--store", "file"];
  const outcome = await run(args, { ...host.env, HOME: home, XDG_RUNTIME_DIR: home, ...env });
  expect(leaks(JSON.stringify(outcome), CANARY_COOKIE)).toEqual([]);
  return outcome;
}

describe.runIf(process.platform === "linux")("tp-mcp auth --from-browser=NAME signs in", () => {
  test.each([
    ["librewolf", ".librewolf/a.default/cookies.sqlite", firefox],
    ["zen", ".zen/a.default/cookies.sqlite", firefox],
    ["floorp", ".floorp/a.default/cookies.sqlite", firefox],
    ["vivaldi", ".config/vivaldi/Default/Cookies", chromium],
    ["opera", ".config/opera/Default/Cookies", chromium],
  ])("%s", async (browser, path, database) => {
    const home = temporaryFolder();
    place(home, path, database);
    const { code, stdout, stderr } = await signIn(home, browser);
    expect([code, stdout + stderr]).toEqual([0, expect.stringContaining("Signed in as Lena Hoffmann")]);
  });

  test("from where XDG_CONFIG_HOME has moved it to", async () => {
    const home = temporaryFolder();
    place(home, "elsewhere/chromium/Default/Cookies", chromium);
    expect(await signIn(home, "auto")).toMatchObject({ code: 1 });
    const env = { XDG_CONFIG_HOME: join(home, "elsewhere") };
    expect(await signIn(home, "auto", env, runProgram)).toMatchObject({ code: 0 });
  });

  test.each([
    ["firefox", "Not installed here, or never used: Firefox."],
    ["librewolf", "Without a sign-in: LibreWolf."],
    ["safari", "Safari is only on macOS."],
    ["arc", "only on macOS and Windows"],
    ["auto", "Without a sign-in: LibreWolf. Not installed here, or never used: Chrome, Chromium,"],
  ])("%s says where it looked", async (browser, told) => {
    const home = temporaryFolder();
    place(home, ".librewolf/a.default/cookies.sqlite", firefoxDatabase([]));
    expect(await signIn(home, browser)).toMatchObject({ code: 1, stderr: expect.stringContaining(told) });
  });
});

test("T5: the cookie of the real account never goes to a sandbox", async () => {
  const { origin, seen } = await startServer((_, response) => void response.writeHead(401).end());
  for (const args of [["auth-status"], ["call", "tp_get_profile"]])
    await runHere(args, { TP_MCP_SANDBOX_URL: origin, TP_AUTH_COOKIE: CANARY_COOKIE });
  const cookies = seen.map(({ headers }) => headers.cookie ?? "");
  expect(cookies.join("")).toContain("Production_tpAuth=");
  expect(leaks(cookies.join(""), CANARY_COOKIE)).toEqual([]);
});
