import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CLIENT_NAMES, clientNamed } from "../../../src/cli/config/clients.js";
import { placeOf } from "../../../src/cli/config/place.js";
import { writeBlock } from "../../../src/cli/config/write.js";
import { clientFindings } from "../../../src/cli/doctor/clients.js";

let home: string;
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "tp-mcp-home-")));
});
afterEach(() => rmSync(home, { recursive: true }));

const findings = () => clientFindings({ HOME: home, PATH: join(home, "bin") });

function put(path: string, text: string, mode = 0o600): string {
  const whole = join(home, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text, { mode });
  return whole;
}

test("no client at all", () => {
  expect(findings()).toEqual([
    {
      state: "ok",
      about: "other clients",
      text: "none that `tp-mcp config` knows was found here",
    },
  ]);
});

describe.each(CLIENT_NAMES)("%s", (name) => {
  const connect = (program: string, env = {}) => {
    const place = placeOf(clientNamed(name), { platform: "linux", folder: home, env: {} });
    writeBlock(clientNamed(name), place, { command: process.execPath, args: [program, "serve"], env });
  };

  test("has us, and what it starts is there", () => {
    connect(put("dist/cli.js", ""));
    expect(findings()[0]).toMatchObject({
      state: "ok",
      about: `client ${name}`,
      here: expect.stringMatching(/^~\//),
    });
  });

  test("has us with settings, and what it starts is gone", () => {
    connect(join(home, "moved/cli.js"), { TP_MCP_READ_ONLY: "1" });
    expect(findings()[0]).toMatchObject({
      state: "failed",
      about: `client ${name}`,
      text: "has this server, but its program is gone",
      hint: `\`tp-mcp config ${name} --write\` writes it anew.`,
    });
  });
});

test("a command that is found on the path, in npx's way", () => {
  const entry = { mcpServers: { mine: { command: "npx", args: ["-y", "tp-mcp@0.1.0", "serve"] } } };
  put(".cursor/mcp.json", JSON.stringify(entry));
  expect(findings()[0]).toMatchObject({ state: "failed", text: "has this server, but its command is gone" });
  put("bin/npx", "", 0o700);
  expect(findings()[0]).toMatchObject({ state: "ok", about: "client cursor" });
});

test("Claude Code: also what it knows for a single folder", () => {
  const server = { command: process.execPath, args: [join(home, "gone/cli.js")] };
  put(
    ".claude.json",
    JSON.stringify({ projects: { "/home/pat/x": { mcpServers: { trainingpeaks: server } } } }),
  );
  expect(findings()[0]).toMatchObject({ state: "failed", about: "client claude-code" });
});

test("switched off, and without us", () => {
  put(
    ".config/opencode/opencode.json",
    JSON.stringify({ mcp: { trainingpeaks: { command: [process.execPath, "serve"], enabled: false } } }),
  );
  put(".gemini/settings.json", "{}");
  put(".codex/config.toml", "[mcp_servers.other]\ncommand = 'x'\n");
  expect(findings().map(({ about, text }) => `${about}: ${text}`)).toEqual([
    "client opencode: has this server, switched off",
    "other clients: without this server: codex, gemini",
  ]);
});

test("a file that is not in order is a note", () => {
  put(".gemini/settings.json", '{ "mcpServers": ');
  put(".codex/config.toml", "[[[");
  expect(findings().map(({ state, about }) => `${state} ${about}`)).toEqual([
    "note client codex",
    "note client gemini",
    "ok other clients",
  ]);
});

test("YAML as others write it", () => {
  put(
    ".config/goose/config.yaml",
    `extensions:\n  trainingpeaks:\n    type: stdio\n    cmd: ${process.execPath}\n    args:\n      - '${home}/gone.js'\n      - serve\n`,
  );
  expect(findings()[0]).toMatchObject({ state: "failed", text: "has this server, but its program is gone" });
});
