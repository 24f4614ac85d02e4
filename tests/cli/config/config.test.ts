import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CLIENT_NAMES } from "../../../src/cli/config/clients.js";
import { runConfig } from "../../../src/cli/config.js";
import { run } from "../run.js";
import { atTerminal, type Terminal } from "../terminal.js";

let home: string;
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "tp-mcp-home-")));
});
afterEach(() => rmSync(home, { recursive: true }));

function config(args: string[], more: Terminal = {}) {
  return atTerminal(runConfig, args, { ...more, env: { HOME: home, PATH: join(home, "bin"), ...more.env } });
}

test("alone: the block for Claude Desktop, ready to paste, and the other clients", async () => {
  const { code, stdout, stderr } = await run(["config"], { HOME: home });
  expect(code).toBe(0);
  const { command, args } = JSON.parse(stdout).mcpServers.trainingpeaks;
  expect(existsSync(command)).toBe(true);
  expect(args).toEqual([expect.stringMatching(/^\/.*cli\.js$/), "serve"]);
  for (const name of CLIENT_NAMES) expect(stderr).toContain(name);
});

describe.each(CLIENT_NAMES)("config %s", (name) => {
  test("shows file and block, and writes nothing", async () => {
    const { code, stdout, stderr } = await config([name]);
    expect(code).toBe(0);
    expect(stdout).toContain("trainingpeaks");
    expect(stderr).toContain(home);
    expect(readdirSync(home)).toEqual([]);
  });

  test("--write makes the file, a second time says that it is there", async () => {
    const first = await config([name, "--write", "--yes"]);
    expect(first).toMatchObject({ code: 0, text: expect.stringContaining("has this server now") });
    expect((await config([name, "--write", "--yes"])).text).toContain("has this server already");
  });
});

describe("--write", () => {
  const cursor = () => join(home, ".cursor/mcp.json");
  const before = '{ "mcpServers": { "other": { "command": "x" } } }\n';
  beforeEach(() => {
    mkdirSync(join(home, ".cursor"));
    writeFileSync(cursor(), before, { mode: 0o640 });
  });

  test("keeps the file as it was beside it, and its rights", async () => {
    chmodSync(cursor(), 0o640);
    await config(["cursor", "--write", "--yes"]);
    expect(readFileSync(`${cursor()}.before-tp-mcp`, "utf8")).toBe(before);
    expect(statSync(cursor()).mode & 0o777).toBe(0o640);
    expect(Object.keys(JSON.parse(readFileSync(cursor(), "utf8")).mcpServers)).toEqual([
      "other",
      "trainingpeaks",
    ]);
  });

  test.each([
    ["y\n", 0],
    ["n\n", 1],
    ["", 130],
  ])("asks at a terminal: %j", async (typed, code) => {
    expect((await config(["cursor", "--write"], { typed })).code).toBe(code);
    expect(readFileSync(cursor(), "utf8") === before).toBe(code !== 0);
  });

  test("does not ask in a script", async () => {
    expect((await config(["cursor", "--write"], { pipe: "stdin" })).code).toBe(0);
  });

  test("leaves a file alone that is not in order, and says which", async () => {
    writeFileSync(cursor(), "{ broken");
    const { code, stderr } = await config(["cursor", "--write", "--yes"]);
    expect(code).toBe(1);
    expect(stderr).toContain(
      `error: ${cursor()}: It is not in order, so nothing was changed; correct it first.`,
    );
    expect(readFileSync(cursor(), "utf8")).toBe("{ broken");
    expect(readdirSync(join(home, ".cursor"))).toEqual(["mcp.json"]);
  });

  test("a client's own command comes first; when it fails, the file is edited", async () => {
    mkdirSync(join(home, "bin"));
    const script = (exit: number) => `#!/bin/sh\necho "$@" >> '${home}/calls'\nexit ${exit}\n`;
    writeFileSync(join(home, "bin/codex"), script(0), { mode: 0o755 });
    const told = await config(["codex", "--write", "--yes", "--read-only"]);
    expect(told.text).toContain("told by its own command");
    expect(readFileSync(join(home, "calls"), "utf8").split("\n")).toEqual([
      "mcp remove trainingpeaks",
      expect.stringMatching(/^mcp add trainingpeaks --env TP_MCP_READ_ONLY=1 -- \S+ \S+ serve$/),
      "",
    ]);
    writeFileSync(join(home, "bin/codex"), script(1), { mode: 0o755 });
    expect((await config(["codex", "--write", "--yes"])).text).toContain("has this server now");
    expect(readFileSync(join(home, ".codex/config.toml"), "utf8")).toContain("[mcp_servers.trainingpeaks]");
  });
});

describe("settings", () => {
  test("options and this shell's variables go into the block; the sign-in never does", async () => {
    const { stdout } = await config(["cursor", "--read-only", "--toolsets", "workouts,analysis"], {
      env: { TP_MCP_DELETE_MODE: "none", TP_MCP_TOOLSETS: "library", TP_AUTH_COOKIE: "c".repeat(200) },
    });
    expect(JSON.parse(stdout).mcpServers.trainingpeaks.env).toEqual({
      TP_MCP_READ_ONLY: "1",
      TP_MCP_TOOLSETS: "workouts,analysis",
      TP_MCP_DELETE_MODE: "none",
    });
    expect(stdout).not.toContain("ccc");
  });

  test("a toolset that there is not is refused before anything is written", async () => {
    const { code, stderr } = await config(["cursor", "--toolsets", "workuots", "--write", "--yes"]);
    expect({ code, left: readdirSync(home) }).toEqual({ code: 2, left: [] });
    expect(stderr).toContain('Did you mean "workouts"?');
  });
});

test.each([
  ["curser", 'error: there is no client "curser"\nhint: did you mean "cursor"?\n'],
  ["claude", 'error: there is no client "claude"\nhint: did you mean "claude-desktop" or "claude-code"?\n'],
  ["emacs", 'error: there is no client "emacs"\nhint: Known are claude-desktop,'],
])("%s is not a client", async (name, stderr) => {
  const seen = await config([name]);
  expect(seen.code).toBe(2);
  expect(seen.stderr).toContain(stderr);
});
