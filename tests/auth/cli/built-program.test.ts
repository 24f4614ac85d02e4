import { execFile } from "node:child_process";
import { realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import openapi from "../../../generated/openapi.json" with { type: "json" };
import { startSandbox } from "../../../sandbox/index.js";
import { CLI } from "../../kit/server.js";
import { CANARY_COOKIE, leaks } from "../../security/canary.js";
import { temporaryFolder } from "../temporary-folder.js";

/** Runs the built program as a new user on a machine without keychain. Nothing that reaches TrainingPeaks is run without a sandbox. */
async function run(args: string[], { input = "", env = {}, program = CLI } = {}) {
  const home = temporaryFolder();
  const surroundings = {
    PATH: process.env.PATH,
    HOME: home,
    USERPROFILE: home,
    XDG_RUNTIME_DIR: home,
    ...env,
  };
  const result = await new Promise<{ exit: number; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [program, ...args],
      { env: surroundings },
      (error, stdout, stderr) =>
        resolve({ exit: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
  expect(leaks(result.stdout + result.stderr, CANARY_COOKIE)).toEqual([]);
  return result;
}

async function onSandbox(args: string[], env: Record<string, string> = {}) {
  const sandbox = await startSandbox({ openapi, now: new Date(), cookies: { [CANARY_COOKIE]: "athlete" } });
  const result = await run(args, { env: { TP_MCP_SANDBOX_URL: sandbox.url, ...env } });
  await sandbox.close();
  return result;
}

describe.runIf(process.platform === "linux")("a new user", () => {
  test("auth-status: not signed in, 3", async () => {
    expect(await run(["auth-status"])).toMatchObject({
      exit: 3,
      stdout: "",
      stderr: expect.stringContaining("error: Not signed in to TrainingPeaks."),
    });
  });

  test("auth-clear: nothing to remove, 0", async () => {
    expect(await run(["auth-clear"])).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining("Nothing to remove from the credential file."),
    });
  });

  test("auth with a value that is cut off: the reason, 1", async () => {
    expect(await run(["auth"], { input: `${CANARY_COOKIE}…\n` })).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining("It is cut off"),
    });
  });

  test("auth --import without a Python server: 1", async () => {
    expect(await run(["auth", "--import"])).toMatchObject({
      exit: 1,
      stderr: "error: The Python server has no sign-in here.\nhint: Run `node dist/cli.js auth` instead.\n",
    });
  });

  test("auth --from-browser without that browser: 1", async () => {
    expect(await run(["auth", "--from-browser", "firefox"])).toMatchObject({ exit: 1 });
  });

  test("auth --from-browser without a name: 2", async () => {
    expect(await run(["auth", "--from-browser"])).toMatchObject({ exit: 2 });
  });
});

describe("on the sandbox", () => {
  test("auth and auth-clear have nothing to do: 2", async () => {
    for (const command of ["auth", "auth-clear"])
      expect(await onSandbox([command])).toMatchObject({ exit: 2, stdout: "" });
  });

  test("auth-status names the account: 0", async () => {
    expect(await onSandbox(["auth-status"])).toMatchObject({
      exit: 0,
      stdout:
        "Signed in as Lena Hoffmann <lena.hoffmann@example.org>, athlete 4100101.\nStored in: sandbox (no account).\n",
    });
  });

  test("TP_MCP_SANDBOX_COOKIE decides whose: 0, and 3 for one that is not known", async () => {
    expect(await onSandbox(["auth-status"], { TP_MCP_SANDBOX_COOKIE: CANARY_COOKIE })).toMatchObject({
      exit: 0,
    });
    expect(await onSandbox(["auth-status"], { TP_MCP_SANDBOX_COOKIE: "sandbox-coach" })).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining("Marta Weiss"),
    });
    expect(await onSandbox(["auth-status"], { TP_MCP_SANDBOX_COOKIE: "nobody" })).toMatchObject({ exit: 3 });
  });

  test("nobody at home: 4", async () => {
    const env = { TP_MCP_SANDBOX_URL: "http://127.0.0.1:9" };
    expect(await run(["auth-status"], { env })).toMatchObject({ exit: 4 });
  });
});

test("config: the installed program by its real path, started through the link a package manager makes", async () => {
  const bin = join(temporaryFolder(), "tp-mcp");
  symlinkSync(CLI, bin);
  const { exit, stdout } = await run(["config"], { program: bin });
  expect(exit).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    mcpServers: { trainingpeaks: { command: process.execPath, args: [realpathSync(CLI), "serve"] } },
  });
});
