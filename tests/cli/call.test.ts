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
