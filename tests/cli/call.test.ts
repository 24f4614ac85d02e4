import { describe, expect, test } from "vitest";
import { AT_FRIDAY, run } from "./run.js";

const WEEK = '{"start_date": "2026-04-06", "end_date": "2026-04-12"}';

test("prints the answer of a tool as one line of JSON", async () => {
  const { code, stdout, stderr } = await run(["call", "tp_get_workouts", WEEK, "--sandbox"], AT_FRIDAY);
  expect(JSON.parse(stdout)).toMatchObject({ date_range: { start: "2026-04-06", end: "2026-04-12" } });
  expect(stdout.trimEnd()).not.toContain("\n");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("an error is an answer too, with exit code 1", async () => {
  const { code, stdout } = await run(["call", "tp_get_workout", '{"workout_id": "77"}', "--sandbox"]);
  expect(JSON.parse(stdout).error.code).toBe("NOT_FOUND");
  expect(code).toBe(1);
});

test.each([
  [["--read-only"], {}, "READ_ONLY"],
  [[], { TP_MCP_READ_ONLY: "true" }, "READ_ONLY"],
  [[], { TP_MCP_DELETE_MODE: "none" }, "DELETE_MODE"],
])("%j %j refuses a deletion with %s", async (flags, env, code) => {
  const args = ["call", "tp_delete_workout", '{"workout_id": "77"}', "--sandbox", ...flags];
  const { stdout } = await run(args, env);
  expect(JSON.parse(stdout).error.code).toBe(code);
});

describe("T12: obeys the operator", () => {
  test.each([
    [["--exclude-tools", "tp_get_workouts"], {}],
    [["--toolsets", "metrics"], {}],
    [["--tools", "tp_get_fitness"], {}],
    [[], { TP_MCP_EXCLUDE_TOOLS: "tp_get_workouts" }],
    [[], { TP_MCP_TOOLSETS: "metrics" }],
    [[], { TP_MCP_TOOLS: "tp_get_fitness" }],
  ])("%j %j does not run what is not offered", async (flags, env) => {
    const { code, stdout, stderr } = await run(["call", "tp_get_workouts", WEEK, "--sandbox", ...flags], env);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("error: tp_get_workouts is not offered here\n"),
    });
  });

  test("T20: a change leaves its line on stderr", async () => {
    const note = '{"title": "Travel", "date": "2026-04-12", "description": "x"}';
    const { stderr } = await run(["call", "tp_create_note", note, "--sandbox"], AT_FRIDAY);
    expect(stderr).toMatch(/^\S+Z tp_create_note createNote .*: accepted\n$/);
  });
});

test.each([
  ["no sign-in", { TP_MCP_SANDBOX_COOKIE: "has-ended" }, 3],
  ["nobody there", { TP_MCP_SANDBOX_URL: "http://127.0.0.1:9" }, 4],
])("%s has the exit code that is documented", async (_name, env, expected) => {
  const sandbox = "TP_MCP_SANDBOX_URL" in env ? [] : ["--sandbox"];
  const { code } = await run(["call", "tp_get_workouts", WEEK, ...sandbox], env);
  expect(code).toBe(expected);
});

describe("is told how to call", () => {
  test.each([
    [["call"], "error: which tool? tp-mcp call NAME '{...}'\nhint: tp-mcp tools lists them\n"],
    [
      ["call", "tp_get_workuts"],
      'error: there is no tool "tp_get_workuts"\nhint: did you mean "tp_get_workouts"?\n',
    ],
    [
      ["call", "tp_get_workouts", "{start_date: 2026-04-06}"],
      'error: the arguments are not one piece of JSON\nhint: in quotes, for example: tp-mcp call tp_get_workouts \'{"date": "2026-04-14"}\'\n',
    ],
    [
      ["call", "tp_get_workouts", '{"a":', '"b"}'],
      'error: the arguments are not one piece of JSON\nhint: in quotes, for example: tp-mcp call tp_get_workouts \'{"date": "2026-04-14"}\'\n',
    ],
  ])("%j", async (args, stderr) => {
    expect(await run(args)).toEqual({ code: 2, stdout: "", stderr });
  });
});
