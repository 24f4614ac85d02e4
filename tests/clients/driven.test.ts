import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { CLI } from "../kit/server.js";
import { startModel } from "./model.js";

/** Real clients, driven by a scripted stand-in for a model to one read and one dry run through our server. */
interface Driven {
  client: string;
  program: string;
  prepare(home: string, url: string): { args: string[]; env: Record<string, string> };
}

const QUESTION = "What is my form? Then show what planning a ride would send.";

const DRIVEN: readonly Driven[] = [
  {
    client: "claude-code",
    program: "claude",
    prepare: (_home, url) => ({
      args: ["-p", QUESTION, "--allowedTools", "mcp__trainingpeaks"],
      env: {
        ANTHROPIC_BASE_URL: url,
        ANTHROPIC_API_KEY: "stand-in",
        ENABLE_TOOL_SEARCH: "false",
        MCP_TIMEOUT: "120000",
        CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
      },
    }),
  },
  {
    client: "opencode",
    program: "opencode",
    prepare: (home, url) => {
      const path = join(home, ".config/opencode/opencode.json");
      const config = JSON.parse(readFileSync(path, "utf8"));
      const provider = {
        npm: "@ai-sdk/openai-compatible",
        options: { baseURL: `${url}/v1`, apiKey: "stand-in" },
        models: { scripted: { name: "scripted", tool_call: true } },
      };
      config.mcp.trainingpeaks.timeout = 120_000;
      write(path, JSON.stringify({ ...config, provider: { standin: provider }, autoupdate: false }));
      return {
        args: ["run", "--model", "standin/scripted", QUESTION],
        env: { OPENCODE_DISABLE_MODELS_FETCH: "1" },
      };
    },
  },
  {
    client: "codex",
    program: "codex",
    prepare: (home, url) => {
      const path = join(home, ".codex/config.toml");
      const servers = readFileSync(path, "utf8").replace(
        "[mcp_servers.trainingpeaks]",
        '[mcp_servers.trainingpeaks]\ndefault_tools_approval_mode = "approve"\nstartup_timeout_sec = 120',
      );
      const provider = `[model_providers.standin]\nname = "standin"\nbase_url = "${url}/v1"\nwire_api = "responses"\n`;
      write(path, `model = "scripted"\nmodel_provider = "standin"\n\n${servers}\n${provider}`);
      return { args: ["exec", "--skip-git-repo-check", QUESTION], env: {} };
    },
  },
];

/** A client's first start may take this long; nothing is judged by it. */
const AMPLE_MS = 180_000;

describe.each(DRIVEN)("$client", ({ client, program, prepare }) => {
  const there = spawnSync("which", [program]).status === 0;

  test.skipIf(!there)("reads, and shows what it would send", { timeout: AMPLE_MS }, async () => {
    const home = realpathSync(mkdtempSync(join(tmpdir(), "tp-mcp-driven-")));
    const model = await startModel([
      { tool: "tp_get_fitness", input: { days: 7 } },
      {
        tool: "tp_create_workout",
        input: { date: "2026-12-01", sport: "Bike", title: "Spin", duration_minutes: 30, dry_run: true },
      },
    ]);
    const env = { PATH: process.env.PATH ?? "", HOME: home, TERM: "xterm" };
    spawnSync(process.execPath, [CLI, "config", client, "--write", "--yes", "--sandbox"], { env, cwd: home });
    const { args, env: more } = prepare(home, model.url);
    const said = await ended(program, args, { ...env, ...more }, home);
    await model.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    expect(model.results, said).toHaveLength(2);
    expect(model.results[0]).toMatch(/ctl.*tsb/);
    expect(model.results[1]).toMatch(/dry_run.*POST/s);
  });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function ended(program: string, args: string[], env: Record<string, string>, cwd: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, cwd, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        said += chunk.toString();
      });
    child.on("close", () => resolve(said.slice(-2_000)));
  });
}
