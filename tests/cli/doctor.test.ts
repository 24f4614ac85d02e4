import { afterEach, beforeEach, describe, expect, test } from "vitest";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { type FaultInput, type Sandbox, startSandbox } from "../../sandbox/index.js";
import { FRIDAY } from "../kit/server.js";
import { type Outcome, run } from "./run.js";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ openapi, now: FRIDAY });
});
afterEach(() => sandbox.close());

function doctor(env: Record<string, string> = {}, faults: readonly FaultInput[] = []): Promise<Outcome> {
  for (const fault of faults) sandbox.faults.add(fault);
  return run(["doctor"], { TP_MCP_SANDBOX_URL: sandbox.url, TP_MCP_NOW: FRIDAY, ...env });
}

test("--sandbox: everything works", async () => {
  const { code, stdout, stderr } = await run(["doctor", "--sandbox"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "Everything works.\n" });
  expect(stdout.split("\n").filter((line) => line !== "" && !line.startsWith("ok "))).toEqual([]);
});

test("reads only, and leaves out everything personal", async () => {
  const { stdout, stderr } = await doctor({ TP_MCP_SANDBOX_COOKIE: "sandbox-coach" });
  expect(stdout).toMatch(
    /^ok {6}account: coach with \d+ athletes, time zone Europe\/Berlin, today is 2026-04-10$/m,
  );
  expect(stdout).toMatch(/^ok {6}sign-in: environment\./m);
  expect(stdout + stderr).not.toMatch(/Marta|Weiss|@|4200500|710500|sandbox-coach|gAAAA/);
  expect(
    sandbox.requests.filter(
      ({ method, operationId }) => method !== "GET" && operationId !== "getPerformance",
    ),
  ).toEqual([]);
});

describe("says what is wrong, and ends with its own code", () => {
  test("a dead sign-in: 3", async () => {
    const { code, stdout, stderr } = await doctor({ TP_MCP_SANDBOX_COOKIE: "a-cookie-that-has-ended" });
    expect(code).toBe(3);
    expect(stdout).toContain("FAILED  sign-in:");
    expect(stderr).toMatch(/^error: 1 of \d+ checks failed\.\nhint: \S/);
    expect(stdout + stderr).not.toContain("a-cookie-that-has-ended");
  });

  test("an answer of another shape: 4, naming the operation", async () => {
    const [first] = sandbox.store.records("settings", 4_100_101);
    if (first) first.powerZones = "none";
    const { code, stdout } = await doctor();
    expect(stdout).toContain("FAILED  response to getAthleteSettings: API_CHANGED.");
    expect(stdout).toContain("ok      response to listLibraries:");
    expect(code).toBe(4);
  });

  test("records that cannot be read: a note, and nothing fails", async () => {
    const { code, stdout } = await doctor({}, [{ kind: "bad-record", operationId: "listWorkouts" }]);
    expect(stdout).toContain("note    response to listWorkouts: 2 records are not as expected");
    expect(code).toBe(0);
  });

  test("nobody at home: 4", async () => {
    await sandbox.close();
    const { code, stdout } = await doctor();
    expect(stdout).toMatch(/^FAILED {2}/m);
    expect(code).toBe(4);
  });

  test("a setting that is wrong: 2", async () => {
    const { code, stderr } = await doctor({ TP_MCP_DELETE_MODE: "maybe" });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'error: TP_MCP_DELETE_MODE is "maybe".\nhint: Set it to none, safe or full.\n',
    });
  });
});
