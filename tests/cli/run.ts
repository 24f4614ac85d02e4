import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { CLI, FRIDAY } from "../kit/server.js";

/** The home of a file's tests: that of whoever runs them holds a real sign-in, real clients and real changes. */
const home = mkdtempSync(join(tmpdir(), "tp-mcp-run-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the built command line once, with nothing in its environment but PATH, a home of its own, and what is given. */
export function run(args: readonly string[], env: Record<string, string> = {}, input = ""): Promise<Outcome> {
  const { PATH = "" } = process.env;
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [CLI, ...args],
      { env: { PATH, HOME: home, XDG_RUNTIME_DIR: home, ...env } },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

/** With the embedded sandbox, at the moment of all scenarios. */
export const AT_FRIDAY = { TP_MCP_NOW: FRIDAY };
