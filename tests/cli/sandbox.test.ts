import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runSandbox } from "../../src/cli/sandbox.js";
import { CLI } from "../kit/server.js";
import { AT_FRIDAY, run } from "./run.js";
import { atTerminal } from "./terminal.js";

describe("a sandbox of its own", () => {
  let program: ChildProcess;
  let url: string;
  beforeAll(async () => {
    const started = spawn(process.execPath, [CLI, "sandbox"], {
      env: { PATH: process.env.PATH, ...AT_FRIDAY },
      stdio: ["ignore", "pipe", "ignore"],
    });
    program = started;
    [url] = await once(createInterface({ input: started.stdout }), "line");
  });
  afterAll(() => program.kill("SIGKILL"));

  test("prints its address, keeps what one command changed for the next, and ends with Ctrl-C", async () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const env = { TP_MCP_SANDBOX_URL: url, ...AT_FRIDAY };
    const created = await run(["call", "tp_create_note", "date=2026-04-20", "title=Rest"], env);
    expect(created).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^\S+ tp_create_note .*: accepted\n$/),
    });
    const { note_id } = JSON.parse(created.stdout);
    const deleted = await run(["call", "tp_delete_note", `note_id=${note_id}`], env);
    expect(deleted.code).toBe(0);
    const ended = once(program, "exit");
    program.kill("SIGINT");
    expect(await ended).toEqual([0, null]);
  });
});

test.each(["0", "65536", "eighty", "80.5"])("%s is not a port", async (port) => {
  expect(await atTerminal(runSandbox, ["--port", port])).toMatchObject({
    code: 2,
    stderr: "error: --port is a number from 1 to 65535.\n",
  });
});
