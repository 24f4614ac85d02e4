import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../auth/temporary-folder.js";
import { commandsHere } from "../cli/here.js";
import { CLI } from "../kit/server.js";
import { RawClient } from "../protocol/raw-client.js";
import { CANARY_COOKIE, leaks } from "./canary.js";

/** Throws what nobody catches, with the cookie wherever an error can carry it, shortly after the start. */
const CRASH = `data:text/javascript,${encodeURIComponent(`
  setTimeout(() => {
    const cause = new Error("cause ${CANARY_COOKIE}");
    throw Object.assign(new Error("message ${CANARY_COOKIE}", { cause }), { cookie: "${CANARY_COOKIE}" });
  }, 700);
`)}`;

describe("T19: an error nobody caught", () => {
  test.each([[], ["serve"], ["auth"], ["keychain-helper"]])(
    "T19: is one fixed line in: tp-mcp %s",
    async (...args) => {
      const child = spawn(process.execPath, ["--import", CRASH, CLI, ...args], {
        env: { PATH: process.env.PATH, HOME: temporaryFolder() },
      });
      let printed = "";
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (chunk) => {
          printed += chunk;
        });
      const [code] = await once(child, "close");
      expect(code).toBe(70);
      expect(printed).toMatch(/^tp-mcp: internal error \(.*\); the program stops\.\n$/);
      expect(leaks(printed, CANARY_COOKIE)).toEqual([]);
    },
  );
});

test.runIf(process.platform !== "win32")(
  "T19: a diagnostic report taken before the first call holds no cookie",
  async () => {
    const folder = temporaryFolder();
    const reports = ["--report-on-signal", "--report-signal=SIGUSR2", `--report-directory=${folder}`];
    const client = new RawClient(["serve"], { TP_AUTH_COOKIE: CANARY_COOKIE, HOME: folder }, reports);
    await client.initialize();
    process.kill(client.pid, "SIGUSR2");
    while (!readdirSync(folder).some((name) => name.endsWith(".json"))) await sleep(20);
    await client.hangUp();
    const [report = ""] = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    expect(report).toContain('"environmentVariables"');
    expect(leaks(report, CANARY_COOKIE)).toEqual([]);
  },
);

describe("T1: a cookie typed as an argument", () => {
  const run = commandsHere();
  const typed = `aB3${CANARY_COOKIE}`;

  test.each([
    [[typed]],
    [["auth", typed]],
    [["auth-status", typed]],
    [["auth-clear", typed]],
    [["config", typed]],
    [["tools", typed]],
    [["doctor", typed]],
    [["call", typed]],
    [["call", "tp_get_workouts", typed]],
    [["serve", typed]],
    [["serve", `--${typed}`]],
    [["serve", "--tools", typed]],
    [["serve", `--sandbox=${typed}`]],
  ])("T1: is refused and not repeated: tp-mcp %j", async (args) => {
    const { code, stdout, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: .+\n/);
    expect(leaks(stderr + stdout, CANARY_COOKIE)).toEqual([]);
    expect(stderr).not.toContain("Canary");
  });
});
