import { describe, expect, test } from "vitest";
import { serveOn } from "../../src/cli/serve-on.js";
import { outcomeOf } from "./command-here.js";
import { run } from "./run.js";

/** A server that cannot work says so and ends before any client waits for it. */
describe("does not start with", () => {
  test.each<[string, string[], Record<string, string>, string, string]>([
    [
      "an unknown toolset",
      ["--toolsets", "workuots"],
      {},
      'There is no toolset called "workuots".',
      'Did you mean "workouts"?',
    ],
    [
      "an unknown tool",
      ["--tools", "tp_get_workuts"],
      {},
      'There is no tool called "tp_get_workuts".',
      'Did you mean "tp_get_workouts"?',
    ],
    [
      "an unknown tool in a variable",
      [],
      { TP_MCP_EXCLUDE_TOOLS: "tp_x" },
      'There is no tool called "tp_x".',
      "Tools are listed by `tp-mcp tools`.",
    ],
    [
      "another delete mode",
      [],
      { TP_MCP_DELETE_MODE: "some" },
      'TP_MCP_DELETE_MODE is "some".',
      "Set it to none, safe or full.",
    ],
    [
      "a switch that is neither on nor off",
      [],
      { TP_MCP_READ_ONLY: "yes" },
      'TP_MCP_READ_ONLY is "yes".',
      "Set it to 1 or 0.",
    ],
    [
      "a sandbox elsewhere",
      [],
      { TP_MCP_SANDBOX_URL: "http://example.com" },
      "TP_MCP_SANDBOX_URL must be a loopback address such as http://127.0.0.1:8080, without a path.",
      "Correct TP_MCP_SANDBOX_URL, or remove it to talk to TrainingPeaks.",
    ],
    [
      "a fixed clock and a real account",
      [],
      { TP_MCP_NOW: "2026-04-10T08:00:00Z" },
      "TP_MCP_NOW fixes the clock and works only together with the sandbox.",
      "Remove TP_MCP_NOW, or start with --sandbox.",
    ],
    [
      "a time limit that is no number",
      [],
      { TP_MCP_TIMEOUT_MS: "10s" },
      "TP_MCP_TIMEOUT_MS must be a positive whole number of milliseconds.",
      "Set it to a number such as 20000, or remove it.",
    ],
  ])("%s", async (_, args, env, error, hint) => {
    expect(await outcomeOf((words, io) => serveOn(words, io, () => undefined), args, env)).toEqual({
      code: 2,
      stdout: "",
      stderr: `error: ${error}\nhint: ${hint}\n`,
    });
  });

  test("an unknown option", async () => {
    const { code, stdout, stderr } = await run(["serve", "--toolset", "workouts"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe('error: serve has no option "--toolset".\nhint: Did you mean "--toolsets"?\n');
  });
});

test("is what happens without a command", async () => {
  expect(await run([])).toEqual({ code: 0, stdout: "", stderr: "" });
});
