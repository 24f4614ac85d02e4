import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { wrap } from "../../src/values/wrap.js";
import { CLI, FRIDAY } from "../kit/server.js";

const run = promisify(execFile);

test("the demo plans, moves and shows a session as a newcomer would see it", async () => {
  const { stdout, stderr } = await run(process.execPath, [CLI, "demo"], {
    env: { ...process.env, TP_MCP_NOW: FRIDAY },
  });
  const lines = stdout.split("\n");
  expect(stderr).toBe("");
  expect(lines).toContain("     64 min, IF 0.83, TSS 74.0");
  expect(lines).toContain("     workout 3700000001 on Tue 2026-04-14, read back: confirmed");
  expect(lines).toContain('     updateWorkout "Threshold 4x8" 2026-04-14: day 2026-04-14 -> 2026-04-16');
  expect(lines).toContain("     now on Thu 2026-04-16, 64 min, TSS 74, read back: confirmed");
  expect(lines).toContain("     Thu  Threshold 4x8, TSS 74");
  expect(stdout).toMatch(/fitness \(CTL\) \d+.*form \(TSB\)/);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(96);
  expect(stdout).not.toContain("\u{1b}");
  expect(lines.join(" ")).toContain(
    "Next: `node dist/cli.js setup` signs you in and connects your assistant.",
  );
});

test("wrapped lines are moved in under what they belong to", () => {
  expect(wrap("one two three", 9, "-> ")).toEqual(["-> one", "     two", "     three"]);
  expect(wrap("one two", 9, "")).toEqual(["one two"]);
});
