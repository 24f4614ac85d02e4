import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CLI } from "../kit/server.js";
import { AMPLE_MS, ended, environmentIn, homeOfItsOwn, isHere, write } from "./client-program.js";

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

/** Some give a server five seconds to start, and cannot be told otherwise: on a busy machine they are asked again. */
const TIMES = 20;

describe.each(REAL)("$client", ({ client, program, shows }) => {
  test.skipIf(!isHere(program))(
    "is configured by config --write, and knows the server",
    { timeout: AMPLE_MS },
    async () => {
      const home = homeOfItsOwn();
      const env = { ...environmentIn(home), MCP_TIMEOUT: String(AMPLE_MS) };
      const config = [CLI, "config", client, "--write", "--sandbox", "--read-only"];
      execFileSync(process.execPath, config, { env, cwd: home, stdio: ["ignore", "ignore", "inherit"] });
      if (client === "opencode") waitPatiently(home);
      let listed = "";
      for (let time = 0; time < TIMES && !shows.test(listed); time += 1)
        listed = await ended(program, ["mcp", "list"], env, home);
      expect(listed).toMatch(shows);
    },
  );
});

function waitPatiently(home: string): void {
  const path = join(home, ".config/opencode/opencode.json");
  const config = JSON.parse(readFileSync(path, "utf8"));
  config.mcp.trainingpeaks.timeout = AMPLE_MS;
  write(path, JSON.stringify(config));
}
