import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { type Sandbox, startSandbox } from "../../sandbox/index.js";
import { runCall } from "../../src/cli/call.js";
import { FRIDAY } from "../kit/server.js";
import { commandsHere } from "./here.js";
import { AT_FRIDAY, run as runProgram } from "./run.js";
import { atTerminal, type Terminal } from "./terminal.js";

const run = commandsHere();
let sandbox: Sandbox;
let folder: string;
beforeAll(async () => {
  sandbox = await startSandbox({ openapi, now: FRIDAY });
  folder = mkdtempSync(join(tmpdir(), "tp-mcp-call-"));
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

/** In this process, with the sandbox of these tests; its answers as a program reads them. */
function call(args: string[], more: Terminal = {}) {
  const env = { TP_MCP_SANDBOX_URL: sandbox.url, ...AT_FRIDAY, ...more.env };
  return atTerminal(runCall, args, { pipe: "stdout", ...more, env });
}

const WEEK = { start_date: "2026-04-06", end_date: "2026-04-12" };

test("prints the answer of a tool as one line of JSON", async () => {
  const args = ["call", "tp_get_workouts", JSON.stringify(WEEK), "--sandbox"];
  const { code, stdout, stderr } = await runProgram(args, AT_FRIDAY);
  expect(JSON.parse(stdout)).toMatchObject({ date_range: { start: "2026-04-06", end: "2026-04-12" } });
  expect(stdout.trimEnd()).not.toContain("\n");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("an error is an answer too, with exit code 1", async () => {
  const { code, stdout } = await runProgram(["call", "tp_get_workout", '{"workout_id": "77"}', "--sandbox"]);
  expect(JSON.parse(stdout).error.code).toBe("NOT_FOUND");
  expect(code).toBe(1);
});

describe("takes its input", () => {
  test.each<[string, string[], string?]>([
    ["as key=value", ["start_date=2026-04-06", "end_date=2026-04-12"]],
    ["as JSON", [JSON.stringify(WEEK)]],
    ["from stdin", ["-"], JSON.stringify(WEEK)],
    ["from stdin, as curl writes it", ["@-"], JSON.stringify(WEEK)],
    ["from stdin with a mark of byte order", ["-"], `\uFEFF${JSON.stringify(WEEK)}`],
    [
      "as JSON, and what comes later wins",
      ['{"start_date":"2025-01-01"}', "start_date=2026-04-06", "end_date=2026-04-12"],
    ],
  ])("%s", async (_, words, typed = "") => {
    const { stdout } = await call(["tp_get_workouts", ...words], { typed });
    expect(JSON.parse(stdout).date_range).toEqual({ start: "2026-04-06", end: "2026-04-12" });
  });

  test("from a file", async () => {
    const path = join(folder, "week.json");
    writeFileSync(path, JSON.stringify(WEEK));
    const { stdout } = await call(["get_workouts", `@${path}`]);
    expect(JSON.parse(stdout).date_range.start).toBe("2026-04-06");
  });

  test("values as the tool takes them: numbers, switches, lists, and text that looks like a number", async () => {
    const args = [
      "date=2026-04-20",
      "sport=Bike",
      "title=2026",
      "duration_minutes=45",
      "dry_run=yes",
      "response_format=detailed",
    ];
    const { stdout } = await call(["tp_create_workout", ...args]);
    const [{ body }] = JSON.parse(stdout).requests;
    expect(body).toMatchObject({ title: "2026", totalTimePlanned: 0.75 });
    const days = [
      "start_date=2026-05-01",
      "end_date=2026-05-02",
      "limited=true",
      "sport_types=Run,Bike",
      "dry_run=true",
      "response_format=detailed",
    ];
    const limited = JSON.parse((await call(["tp_create_availability", ...days])).stdout);
    expect(limited.requests).toHaveLength(1);
  });
});

test.each([
  [["--read-only"], {}, "READ_ONLY"],
  [[], { TP_MCP_READ_ONLY: "true" }, "READ_ONLY"],
  [[], { TP_MCP_DELETE_MODE: "none" }, "DELETE_MODE"],
])("%j %j refuses a deletion with %s", async (flags, env, code) => {
  const { stdout } = await call(["tp_delete_workout", "workout_id=77", ...flags], { env });
  expect(JSON.parse(stdout).error.code).toBe(code);
});

/** Nobody is asked about the sandbox; this account does not exist, and no request may leave. */
describe("a deletion", () => {
  const real = { env: { TP_MCP_SANDBOX_URL: "", TP_MCP_NOW: "" } };

  test("in a script needs --yes", async () => {
    const { code, stdout, stderr } = await call(["tp_delete_note", "note_id=3"], { ...real, pipe: "stdin" });
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "error: tp_delete_note deletes, and nobody is here to be asked.\nhint: Add --yes; dry_run=true shows what would be sent.\n",
    });
  });

  test.each(["n\n", "\n", "no way\n"])("at a terminal is not done after %j", async (typed) => {
    const { code, stderr } = await call(["tp_delete_note", "note_id=3"], { ...real, typed });
    expect(code).toBe(1);
    expect(stderr).toBe(
      "tp_delete_note deletes at TrainingPeaks for good. Go on? [y/N] Nothing was deleted.\n",
    );
  });

  test("at a terminal is not done when the terminal goes away", async () => {
    expect((await call(["tp_delete_note", "note_id=3"], real)).code).toBe(130);
  });
});

test("a change in a world of its own says that it is gone", async () => {
  const args = ["call", "tp_create_note", "date=2026-04-20", "title=Rest", "--sandbox"];
  const { code, stderr } = await run(args, AT_FRIDAY);
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /^\S+ tp_create_note createNote athleteId=\d+: accepted\nnote: Each run with --sandbox is a new world; this change is gone\. `node dist\/cli\.js sandbox` keeps one for several commands\.\n$/,
  );
});

describe("is told how to call", () => {
  const notInput = (what: string) =>
    `error: ${what} is neither key=value nor a JSON object.\nhint: Write date=2026-04-14, or '{"date": "2026-04-14"}' in quotes.\n`;

  test.each([
    [[], "error: which tool? call NAME key=value ...\nhint: `tp-mcp tools` lists them\n"],
    [["tp_get_workuts"], 'error: there is no tool "tp_get_workuts"\nhint: did you mean "tp_get_workouts"?\n'],
    [["tp_get_workouts", "{start_date: 2026-04-06}"], notInput("Input 1")],
    [["tp_get_workouts", "days=7", "[]"], notInput("Input 2")],
    [["tp_get_workouts", "-"], notInput("What came on stdin")],
    [
      ["tp_get_workouts", "@/nonexistent.json"],
      "error: The file after @ cannot be read.\nhint: Check its path; it holds one JSON object.\n",
    ],
    [
      ["tp_get_workouts", "--read-onyl"],
      'error: call has no option "--read-onyl".\nhint: Did you mean "--read-only"?\n',
    ],
    [
      ["tp_get_workouts", "--json=1"],
      "error: --json takes no value.\nhint: `tp-mcp call --help` shows what it takes.\n",
    ],
  ])("%j", async (args, stderr) => {
    expect(await call(args)).toMatchObject({ code: 2, stdout: "", stderr });
  });
});

const WEEK_TEXT = JSON.stringify(WEEK);

describe("T12: obeys the operator", () => {
  test.each([
    [["--exclude-tools", "tp_get_workouts"], {}],
    [["--toolsets", "metrics"], {}],
    [["--tools", "tp_get_fitness"], {}],
    [[], { TP_MCP_EXCLUDE_TOOLS: "tp_get_workouts" }],
    [[], { TP_MCP_TOOLSETS: "metrics" }],
    [[], { TP_MCP_TOOLS: "tp_get_fitness" }],
  ])("%j %j does not run what is not offered", async (flags, env) => {
    const { code, stdout, stderr } = await run(
      ["call", "tp_get_workouts", WEEK_TEXT, "--sandbox", ...flags],
      env,
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("error: tp_get_workouts is not offered here.\n");
  });

  test("T20: a change leaves its line on stderr", async () => {
    const note = '{"title": "Travel", "date": "2026-04-12", "description": "x"}';
    const { stderr } = await run(["call", "tp_create_note", note, "--sandbox"], AT_FRIDAY);
    expect(stderr).toMatch(/^\S+Z tp_create_note createNote .*: accepted$/m);
  });
});

test.each([
  ["no sign-in", { TP_MCP_SANDBOX_COOKIE: "has-ended" }, 3],
  ["nobody there", { TP_MCP_SANDBOX_URL: "http://127.0.0.1:9" }, 4],
])("%s has the exit code that is documented", async (_name, env, expected) => {
  const sandboxed = "TP_MCP_SANDBOX_URL" in env ? [] : ["--sandbox"];
  const { code } = await run(["call", "tp_get_workouts", WEEK_TEXT, ...sandboxed], env);
  expect(code).toBe(expected);
});
