import { spawnSync } from "node:child_process";
import { realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import openapi from "../../../generated/openapi.json" with { type: "json" };
import { startSandbox } from "../../../sandbox/index.js";
import { commandsHere, type RunHere } from "../../cli/here.js";
import { run as runProgram } from "../../cli/run.js";
import { CLI } from "../../kit/server.js";
import { CANARY_COOKIE, leaks } from "../../security/canary.js";
import { temporaryFolder } from "../temporary-folder.js";

const here = commandsHere();

/** As a new user on a machine without keychain. Nothing that reaches TrainingPeaks is run without a sandbox. */
async function asNewUser(run: RunHere, args: string[], env: Record<string, string> = {}, input = "") {
  const home = temporaryFolder();
  const outcome = await run(args, { HOME: home, USERPROFILE: home, XDG_RUNTIME_DIR: home, ...env }, input);
  expect(leaks(outcome.stdout + outcome.stderr, CANARY_COOKIE)).toEqual([]);
  return outcome;
}

async function onSandbox(args: string[], env: Record<string, string> = {}, run: RunHere = here) {
  const sandbox = await startSandbox({ openapi, now: new Date(), cookies: { [CANARY_COOKIE]: "athlete" } });
  const result = await asNewUser(run, args, { TP_MCP_SANDBOX_URL: sandbox.url, ...env });
  await sandbox.close();
  return result;
}

describe.runIf(process.platform === "linux")("a new user", () => {
  test("auth-status: not signed in, 3", async () => {
    expect(await asNewUser(runProgram, ["auth-status"])).toMatchObject({
      code: 3,
      stdout: "",
      stderr: expect.stringContaining("error: Not signed in to TrainingPeaks."),
    });
  });

  test("auth-clear: nothing to remove, 0", async () => {
    expect(await asNewUser(runProgram, ["auth-clear"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Nothing to remove from the credential file."),
    });
  });

  test("auth with a value that is cut off: the reason, 1", async () => {
    expect(await asNewUser(runProgram, ["auth"], {}, `${CANARY_COOKIE}…\n`)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("It is cut off"),
    });
  });

  test("auth --import without a Python server: 1", async () => {
    expect(await asNewUser(here, ["auth", "--import"])).toMatchObject({
      code: 1,
      stderr: "error: The Python server has no sign-in here.\nhint: Run `node dist/cli.js auth` instead.\n",
    });
  });

  test("auth --from-browser without that browser: 1", async () => {
    expect(await asNewUser(here, ["auth", "--from-browser", "firefox"])).toMatchObject({ code: 1 });
  });

  test("auth --from-browser without a name: 2", async () => {
    expect(await asNewUser(here, ["auth", "--from-browser"])).toMatchObject({ code: 2 });
  });
});

describe("on the sandbox", () => {
  test("auth and auth-clear have nothing to do: 2", async () => {
    for (const command of ["auth", "auth-clear"])
      expect(await onSandbox([command])).toMatchObject({ code: 2, stdout: "" });
  });

  test("auth-status names the account: 0", async () => {
    expect(await onSandbox(["auth-status"], {}, runProgram)).toMatchObject({
      code: 0,
      stdout:
        "Signed in as Lena Hoffmann <lena.hoffmann@example.org>, athlete 4100101.\nStored in: sandbox (no account).\n",
    });
  });

  test("TP_MCP_SANDBOX_COOKIE decides whose: 0, and 3 for one that is not known", async () => {
    expect(await onSandbox(["auth-status"], { TP_MCP_SANDBOX_COOKIE: CANARY_COOKIE })).toMatchObject({
      code: 0,
    });
    expect(await onSandbox(["auth-status"], { TP_MCP_SANDBOX_COOKIE: "sandbox-coach" })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Marta Weiss"),
    });
    expect(await onSandbox(["auth-status"], { TP_MCP_SANDBOX_COOKIE: "nobody" })).toMatchObject({ code: 3 });
  });

  test("nobody at home: 4", async () => {
    const env = { TP_MCP_SANDBOX_URL: "http://127.0.0.1:9" };
    expect(await asNewUser(here, ["auth-status"], env)).toMatchObject({ code: 4 });
  });
});

test("config: the installed program by its real path, started through the link a package manager makes", async () => {
  const bin = join(temporaryFolder(), "tp-mcp");
  symlinkSync(CLI, bin);
  const env = { PATH: process.env.PATH, HOME: temporaryFolder() };
  const { status, stdout } = spawnSync(process.execPath, [bin, "config"], { env, encoding: "utf8" });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    mcpServers: { trainingpeaks: { command: process.execPath, args: [realpathSync(CLI), "serve"] } },
  });
});
