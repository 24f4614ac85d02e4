import { execFile } from "node:child_process";
import { describe, expect, test } from "vitest";
import { CLI } from "../kit/server.js";
import { CANARY_COOKIE } from "../security/canary.js";
import { temporaryFolder } from "./temporary-folder.js";

/** Nobody in the list of users, as containers often have it. */
const NOBODY = 54_321;
const isPossible = process.platform === "linux" && process.getuid?.() === 0;
const title = "a user id that stands in no list, and no HOME";
if (!isPossible) process.stderr.write(`not run: ${title}; only root can become another user\n`);

function asNobody(args: string[], env: Record<string, string> = {}): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env.PATH, ...env }, uid: NOBODY, gid: NOBODY, cwd: "/" };
    const child = execFile(process.execPath, [CLI, ...args], options, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, text: stdout + stderr }),
    );
    child.stdin?.end();
  });
}

describe.runIf(isPossible)(isPossible ? title : `${title} (not run: needs root)`, () => {
  test.each([
    ["auth-status", 2],
    ["auth-clear", 2],
    ["auth --store file", 2],
    ["config cursor --write --yes", 2],
    ["call tp_auth_status", 0],
    ["call tp_get_profile", 1],
    ["doctor", 1],
  ])("tp-mcp %s: a clear sentence", async (command, exit) => {
    const { code, text } = await asNobody(command.split(" "));
    expect([code, text]).toEqual([
      exit,
      expect.stringContaining("This user has no home folder on this machine."),
    ]);
    expect(text).toContain("Set HOME, or TP_MCP_CONFIG_DIR to a folder of this user.");
    expect(text).not.toContain("internal error");
  });

  test.each(["tools", "help", "doctor --sandbox", "call tp_get_profile --sandbox"])(
    "tp-mcp %s needs none",
    async (command) => {
      const { code, text } = await asNobody(command.split(" "));
      expect([code, text]).toEqual([0, expect.not.stringContaining("internal error")]);
    },
  );

  test("the cookie alone needs none either", async () => {
    const env = { TP_AUTH_COOKIE: CANARY_COOKIE, HTTPS_PROXY: "http://127.0.0.1:9" };
    const { code, text } = await asNobody(["auth-status"], { ...env, TP_MCP_CONFIG_DIR: temporaryFolder() });
    expect([code, text]).toEqual([4, expect.stringContaining("cannot be reached")]);
  });
});
