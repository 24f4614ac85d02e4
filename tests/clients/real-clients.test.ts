import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { CLI } from "../kit/server.js";

/**
 * Real clients, where they are installed (`.ci/run` does it): told of the server by `config --write`, in a home of their own, and then
 * asked what they know. Claude Code, Gemini CLI, Qwen Code and opencode start the server for that; Codex and Copilot CLI only name it.
 */
const REAL = [
  { client: "claude-code", program: "claude", shows: /trainingpeaks: .*Connected/ },
  { client: "codex", program: "codex", shows: /trainingpeaks .*enabled/ },
  { client: "gemini", program: "gemini", shows: /trainingpeaks: .*Connected/ },
  { client: "copilot", program: "copilot", shows: /trainingpeaks \(local\)/ },
  { client: "opencode", program: "opencode", shows: /trainingpeaks connected/ },
  { client: "qwen", program: "qwen", shows: /trainingpeaks: .*Connected/ },
] as const;

/** A client's first start may take this long; nothing is judged by it. */
const AMPLE_MS = 180_000;

describe.each(REAL)("$client", ({ client, program, shows }) => {
  const there = spawnSync("which", [program]).status === 0;

  test.skipIf(!there)("is configured by config --write, and knows the server", { timeout: AMPLE_MS }, () => {
    const home = realpathSync(mkdtempSync(join(tmpdir(), "tp-mcp-client-")));
    const env = { PATH: process.env.PATH, HOME: home, TERM: "xterm" };
    const trusted = join(home, ".gemini/trustedFolders.json");
    mkdirSync(dirname(trusted));
    writeFileSync(trusted, JSON.stringify({ [home]: "TRUST_FOLDER" }));
    const options = { env, cwd: home, input: "", encoding: "utf8" } as const;
    execFileSync(process.execPath, [CLI, "config", client, "--write", "--sandbox", "--read-only"], options);
    const listed = spawnSync(program, ["mcp", "list"], options);
    expect(stripVTControlCharacters(listed.stdout + listed.stderr)).toMatch(shows);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  });
});
