import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { CLI } from "../../kit/server.js";
import { CANARY_COOKIE, leaks } from "../../security/canary.js";
import { temporaryFolder } from "../temporary-folder.js";
import { chromiumDatabase, firefoxDatabase, place } from "./home.js";

const OF_A_BANK = "value-of-another-site-0815";
const LATER = new Date("2099-01-01T00:00:00Z");
const ROWS = [
  { host: ".bank.example", name: "session", value: OF_A_BANK, expires: LATER },
  { host: ".trainingpeaks.com", name: "another", value: OF_A_BANK, expires: LATER },
  { host: ".trainingpeaks.com", name: "Production_tpAuth", value: CANARY_COOKIE, expires: LATER },
];

test.runIf(process.platform === "linux").each([
  ["firefox", ".mozilla/firefox/a.default/cookies.sqlite", firefoxDatabase(ROWS)],
  ["chromium", ".config/chromium/Default/Cookies", chromiumDatabase(ROWS)],
])(
  "T28: of all cookies of %s ours alone leaves the reading process, which then ends",
  async (choice, path, database) => {
    const home = temporaryFolder();
    place(home, path, database);
    const child = spawn(process.execPath, [CLI, "browser-reader"], {
      env: { PATH: process.env.PATH, HOME: home, XDG_RUNTIME_DIR: home },
    });
    const lines: string[] = [];
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdin.write(`${JSON.stringify({ choice, dialogTimeoutMs: 1000 })}\n`);
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line);
      if (line.includes('"try"')) child.stdin.write('{"accepted":true}\n');
      else child.stdin.end();
    }
    expect(JSON.parse(lines[0] ?? "")).toEqual({ state: "try", cookie: CANARY_COOKIE });
    expect(JSON.parse(lines[1] ?? "")).toMatchObject({ state: "found", place: { browser: choice } });
    expect(leaks(lines.join() + stderr, OF_A_BANK)).toEqual([]);
    expect(stderr).toBe("");
    if (child.exitCode === null) await once(child, "exit");
    expect(child.exitCode).toBe(0);
  },
);
