import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { CLI } from "../kit/server.js";
import { AMPLE_MS, ended, environmentIn, homeOfItsOwn, isHere, write } from "./client-program.js";
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
        MCP_TIMEOUT: String(AMPLE_MS),
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
      config.mcp.trainingpeaks.timeout = AMPLE_MS;
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
        '[mcp_servers.trainingpeaks]\ndefault_tools_approval_mode = "approve"\nstartup_timeout_sec = 600',
      );
      const provider = `[model_providers.standin]\nname = "standin"\nbase_url = "${url}/v1"\nwire_api = "responses"\n`;
      write(path, `model = "scripted"\nmodel_provider = "standin"\n\n${servers}\n${provider}`);
      return { args: ["exec", "--skip-git-repo-check", QUESTION], env: {} };
    },
  },
  {
    client: "gemini",
    program: "gemini",
    prepare: (home, url) => {
      const path = join(home, ".gemini/settings.json");
      const security = { auth: { selectedType: "gemini-api-key" } };
      write(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), security }));
      return {
        args: ["--model", "gemini-2.5-flash", "--approval-mode", "yolo", "--prompt", QUESTION],
        env: { GEMINI_API_KEY: "stand-in", GOOGLE_GEMINI_BASE_URL: url },
      };
    },
  },
  {
    client: "qwen",
    program: "qwen",
    prepare: (home, url) => {
      const path = join(home, ".qwen/settings.json");
      // Otherwise a model searches for our tools before it sees them.
      const tools = { toolSearch: { enabled: false } };
      write(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), tools }));
      return {
        args: ["--auth-type", "openai", "--approval-mode", "yolo", "--prompt", QUESTION],
        env: { OPENAI_API_KEY: "stand-in", OPENAI_BASE_URL: `${url}/v1`, OPENAI_MODEL: "scripted" },
      };
    },
  },
];

/** A client may ask the model before a server is ready that a busy machine starts slowly: it is asked again. */
const TIMES = 10;

describe.each(DRIVEN)("$client", ({ client, program, prepare }) => {
  test.skipIf(!isHere(program))("reads, and shows what it would send", { timeout: AMPLE_MS }, async () => {
    const home = homeOfItsOwn();
    const model = await startModel([
      { tool: "tp_get_fitness", input: { days: 7 } },
      {
        tool: "tp_create_workout",
        input: { date: "2026-12-01", sport: "Bike", title: "Spin", duration_minutes: 30, dry_run: true },
      },
    ]);
    onTestFinished(model.close);
    const env = environmentIn(home);
    const config = [CLI, "config", client, "--write", "--yes", "--sandbox"];
    execFileSync(process.execPath, config, { env, cwd: home, stdio: ["ignore", "ignore", "inherit"] });
    const { args, env: more } = prepare(home, model.url);
    let said = "";
    for (let time = 0; time < TIMES && model.results.length < 2; time += 1)
      said = await ended(program, args, { ...env, ...more }, home);
    expect(model.results, said.slice(-2_000)).toHaveLength(2);
    expect(model.results[0]).toMatch(/ctl.*tsb/);
    expect(model.results[1]).toMatch(/dry_run.*createWorkout.*30 min/s);
  });
});
