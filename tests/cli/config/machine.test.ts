import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  CLIENT_NAMES,
  type ClientName,
  clientNamed,
  type Platform,
} from "../../../src/cli/config/clients.js";
import { isPassing, lastingLaunch, lastingNode } from "../../../src/cli/config/launch.js";
import { placeOf } from "../../../src/cli/config/place.js";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "tp-mcp-machine-")));
});
afterEach(() => rmSync(folder, { recursive: true }));

function touch(...path: string[]): string {
  const file = join(folder, ...path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
  return file;
}

describe("where the files are", () => {
  const place = (name: ClientName, platform: Platform, env = {}) =>
    placeOf(clientNamed(name), { platform, folder, env });

  test.each<[ClientName, Platform, string]>([
    ["claude-desktop", "darwin", "Library/Application Support/Claude/claude_desktop_config.json"],
    ["claude-desktop", "linux", ".config/Claude/claude_desktop_config.json"],
    ["claude-desktop", "win32", "AppData/Roaming/Claude/claude_desktop_config.json"],
    ["vscode", "darwin", "Library/Application Support/Code/User/mcp.json"],
    ["vscode", "win32", "AppData/Roaming/Code/User/mcp.json"],
    ["codex", "linux", ".codex/config.toml"],
    ["zed", "linux", ".config/zed/settings.json"],
    ["opencode", "darwin", ".config/opencode/opencode.json"],
    ["goose", "win32", "AppData/Roaming/Block/goose/config/config.yaml"],
  ])("%s on %s", (name, platform, path) => {
    expect(place(name, platform)).toBe(join(folder, path));
  });

  test("every client has one on every system", () => {
    for (const name of CLIENT_NAMES)
      for (const platform of ["darwin", "linux", "win32"] as const)
        expect(place(name, platform)).toMatch(/\.(json|toml|yaml)$/);
  });

  test("Claude Desktop from the Windows store reads the file in its own folder", () => {
    const packages = "AppData/Local/Packages/Claude_pzs8sxrjxfjjc";
    touch("AppData/Roaming/Claude/claude_desktop_config.json");
    mkdirSync(join(folder, packages), { recursive: true });
    expect(place("claude-desktop", "win32")).toBe(
      join(folder, packages, "LocalCache/Roaming/Claude/claude_desktop_config.json"),
    );
  });

  test("a file that is there wins: opencode.jsonc, Zed's older place", () => {
    expect(place("opencode", "linux")).toContain("opencode.json");
    const jsonc = touch(".config/opencode/opencode.jsonc");
    expect(place("opencode", "linux")).toBe(jsonc);
    const zed = touch(".config/zed/settings.json");
    expect(place("zed", "darwin")).toBe(zed);
  });

  test("variables move folders", () => {
    expect(place("codex", "linux", { CODEX_HOME: "/srv/codex" })).toBe("/srv/codex/config.toml");
    expect(place("vscode", "linux", { XDG_CONFIG_HOME: "/srv/config" })).toBe(
      "/srv/config/Code/User/mcp.json",
    );
  });
});

describe("paths that outlive an upgrade", () => {
  const here = (execPath: string, path = "", program = "/opt/tp-mcp/dist/cli.js") => ({
    execPath,
    program,
    version: "1.2.3",
    platform: "linux" as const,
    path,
  });

  test("Homebrew: the link, not the Cellar", () => {
    const real = touch("brew/Cellar/node/22.1.0/bin/node");
    mkdirSync(join(folder, "brew/bin"), { recursive: true });
    symlinkSync(real, join(folder, "brew/bin/node"));
    expect(lastingNode(here(real))).toBe(join(folder, "brew/bin/node"));
  });

  test("fnm: not the folder of this one terminal, which is gone tomorrow", () => {
    const real = touch("fnm/node-versions/v22.1.0/installation/bin/node");
    const shell = join(folder, "run/fnm_multishells/123_456/bin");
    mkdirSync(shell, { recursive: true });
    symlinkSync(real, join(shell, "node"));
    const alias = join(folder, "fnm/aliases/default/bin");
    mkdirSync(dirname(alias), { recursive: true });
    symlinkSync(dirname(real), alias);
    expect(isPassing(join(shell, "node"))).toBe(true);
    expect(isPassing(join(alias, "node"))).toBe(false);
  });

  test("another Node on the path is not this one", () => {
    const real = touch("a/node");
    touch("b/node");
    expect(lastingNode(here(real, join(folder, "b")))).toBe(real);
  });

  test("from npx's cache: npx itself, with this version", () => {
    const node = touch("node/bin/node");
    const program = "/home/kim/.npm/_npx/1f/node_modules/.bin/tp-mcp";
    expect(lastingLaunch(here(node, "", program))).toEqual({
      command: "npx",
      args: ["-y", "tp-mcp@1.2.3", "serve"],
    });
    const npx = touch("node/bin/npx");
    expect(lastingLaunch(here(node, "", program)).command).toBe(npx);
    expect(lastingLaunch({ ...here(node, "", program), platform: "win32" })).toEqual({
      command: "cmd",
      args: ["/c", "npx", "-y", "tp-mcp@1.2.3", "serve"],
    });
  });

  test("a linked command is what it leads to", () => {
    const program = touch("lib/tp-mcp/dist/cli.js");
    symlinkSync(program, join(folder, "tp-mcp"));
    const node = touch("node");
    expect(lastingLaunch(here(node, "", join(folder, "tp-mcp"))).args).toEqual([program, "serve"]);
  });
});
