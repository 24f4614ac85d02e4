import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { commandsHere } from "./here.js";
import { run as runProgram } from "./run.js";

const run = commandsHere();

const folder = mkdtempSync(join(tmpdir(), "tp-mcp-variables-"));
afterAll(() => rmSync(folder, { recursive: true }));
const windows = process.platform === "win32";
const CALL = ["call", "tp_list_workout_types", "{}", "--sandbox"];

describe("T12: a variable that is none of ours stops every command", () => {
  test.each([
    [["tools"], "TP_MCP_READONLY", "Did you mean TP_MCP_READ_ONLY?"],
    [["serve"], "TP_MCP_DELETE_MODES", "Did you mean TP_MCP_DELETE_MODE?"],
    [["auth-status"], "TP_AUTH_COOKY", "Did you mean TP_AUTH_COOKIE?"],
    [CALL, "tp_mcp_read_only", "Did you mean TP_MCP_READ_ONLY?"],
    [["doctor", "--sandbox"], "TP_MCP_EXCLUDE_TOOL", "Did you mean TP_MCP_EXCLUDE_TOOLS?"],
  ])("%j %s", async (args, name, hint) => {
    expect(await run(args, { [name]: "1" })).toEqual({
      code: 2,
      stdout: "",
      stderr: `error: There is no variable ${name}.\nhint: ${hint}\n`,
    });
  });

  test("and so does a placeholder that was not filled in", async () => {
    const { code, stderr } = await runProgram(["tools"], { TP_MCP_TOOLSETS: `\${user_config.toolsets}` });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "error: TP_MCP_TOOLSETS holds a placeholder that was not filled in.\nhint: Fill it in, or remove the variable.\n",
    });
  });
});

describe.skipIf(windows)("TP_MCP_CONFIG_DIR", () => {
  test("T16: one that everybody may write into is refused, and left as it is", async () => {
    const open = join(folder, "open");
    mkdirSync(open);
    chmodSync(open, 0o777);
    const { code, stderr } = await run(CALL, { TP_MCP_CONFIG_DIR: open });
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("everybody may write into"),
    });
    expect(statSync(open).mode & 0o777).toBe(0o777);
  });

  test("T16: keeps its mode; what we make is in a folder of its own", async () => {
    const shared = join(folder, "shared");
    mkdirSync(shared);
    chmodSync(shared, 0o755);
    const save = ["call", "tp_analyze_workout", '{"workout_id": "3601012188", "save": true}', "--sandbox"];
    const { code } = await runProgram(save, {
      TP_MCP_CONFIG_DIR: shared,
      TP_MCP_NOW: "2026-04-10T08:00:00Z",
    });
    expect(code).toBe(0);
    expect(statSync(shared).mode & 0o777).toBe(0o755);
    expect(statSync(join(shared, "tp-mcp", "analysis")).mode & 0o777).toBe(0o700);
  });

  test("has to say where it begins", async () => {
    const { code, stderr } = await run(CALL, { TP_MCP_CONFIG_DIR: "tp-mcp-files" });
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("does not say where it begins"),
    });
    expect(existsSync("tp-mcp-files")).toBe(false);
  });
});

test.each([
  `\${TP_COOKIE}`,
  "your-cookie-here",
  "<cookie>",
  "{{cookie}}",
  "%TP_COOKIE%",
  "paste_your_cookie_here",
])("T3: %s is no cookie", async (value) => {
  const { code, stdout } = await run(["call", "tp_get_profile"], { TP_AUTH_COOKIE: value });
  expect(JSON.parse(stdout).error).toMatchObject({
    code: "AUTH_MISSING",
    message: expect.stringContaining("It is a placeholder that was not filled in."),
  });
  expect(code).toBe(3);
});
