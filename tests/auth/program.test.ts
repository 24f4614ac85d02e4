import { expect, test, vi } from "vitest";
import { runProgram } from "../../src/auth/program.js";

/** Starting a program takes as long as the machine is busy; only the test of the limit itself has a short one. */
const AMPLE_MS = 600_000;
vi.setConfig({ testTimeout: AMPLE_MS });

function node(script: string, more: { input?: string; timeoutMs?: number } = {}) {
  return runProgram({
    file: process.execPath,
    args: ["-e", script],
    env: {},
    timeoutMs: AMPLE_MS,
    ...more,
  });
}

test("input goes to stdin, output and exit code come back, stderr does not", async () => {
  const script =
    'process.stdin.on("data", (text) => process.stdout.write(text)); console.error("secret"); process.exitCode = 3';
  expect(await node(script, { input: "hello" })).toEqual({
    kind: "exited",
    code: 3,
    output: Buffer.from("hello"),
  });
});

test("T15: a program that does not end is killed", async () => {
  expect(await node("setInterval(() => {}, 1000)", { timeoutMs: 500 })).toEqual({ kind: "timeout" });
});

test("a program that prints without end is killed", async () => {
  expect(await node('for (;;) process.stdout.write("x".repeat(1000))')).toEqual({ kind: "too-much-output" });
});

test("a program that is not there", async () => {
  const call = { file: "/nonexistent", args: [], env: {}, timeoutMs: AMPLE_MS };
  expect(await runProgram(call)).toEqual({ kind: "missing" });
});

test("T2: the child's environment is the one given", async () => {
  expect(await node("process.stdout.write(JSON.stringify(process.env))")).toMatchObject({
    output: Buffer.from("{}"),
  });
});
