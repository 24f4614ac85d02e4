import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { crashText } from "../../src/security/crash-handlers.js";
import { CANARY_COOKIE, CANARY_TOKEN, leaks } from "./canary.js";

const folder = mkdtempSync(join(tmpdir(), "tp-mcp-crash-"));
const program = join(folder, "crash-program.mjs");
beforeAll(async () => {
  const source = resolve(import.meta.dirname, "crash-program.ts");
  await build({ entryPoints: [source], bundle: true, platform: "node", format: "esm", outfile: program });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(way: string) {
  const result = spawnSync(process.execPath, [program, way], { encoding: "utf8" });
  return { status: result.status, stdout: result.stdout, stderr: result.stderr };
}

test.each(["throw", "reject", "throw a string", "throw in a timer"])(
  "T19: %s ends with a fixed text",
  (way) => {
    const { status, stdout, stderr } = run(way);
    expect(status).toBe(70);
    expect(stdout).toBe("");
    expect(stderr).toMatch(
      /^tp-mcp: internal error \(unknown error( at [\w.-]+:\d+:\d+)?\); the program stops\.\n$/,
    );
    expect(leaks(stderr, CANARY_COOKIE)).toEqual([]);
  },
);

test.each(["emit a warning", "log to the console"])("T1: %s goes to stderr, scrubbed", (way) => {
  const { status, stdout, stderr } = run(way);
  expect(status).toBe(0);
  expect(stdout).toBe("");
  expect(stderr).toContain("[removed]");
  expect(leaks(stderr, CANARY_TOKEN)).toEqual([]);
});

test("the place is given, the message is not", () => {
  expect(crashText(new TypeError("secret text"))).toMatch(
    /^tp-mcp: internal error \(TypeError at crash-handlers\.test\.ts:\d+:\d+\); the program stops\.\n$/,
  );
});

test("an error whose parts throw or are missing has a text too", () => {
  const hostile = Object.defineProperty(new Error("x"), "stack", { value: undefined });
  expect(crashText(hostile)).toBe("tp-mcp: internal error (Error); the program stops.\n");
  expect(crashText(undefined)).toBe("tp-mcp: internal error (unknown error); the program stops.\n");
});
