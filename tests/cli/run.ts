import { execFile } from "node:child_process";
import { CLI, FRIDAY } from "../kit/server.js";

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the built command line once, with nothing of tp-mcp in its environment but what is given. */
export function run(args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  const { PATH = "", HOME = "/" } = process.env;
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [CLI, ...args],
      { env: { PATH, HOME, ...env } },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
    child.stdin?.end();
  });
}

/** With the embedded sandbox, at the moment of all scenarios. */
export const AT_FRIDAY = { TP_MCP_NOW: FRIDAY };
