import type { Environment } from "../values/user-path.js";
import { startChild } from "./child-processes.js";

/** Outcome of another program. Its error output is never kept: it could quote what it was given. */
export type ProgramResult =
  | { kind: "exited"; code: number; output: Buffer }
  | { kind: "missing" }
  | { kind: "timeout" }
  | { kind: "too-much-output" };

export interface ProgramCall {
  /** Absolute where the operating system guarantees the place. */
  file: string;
  /** Never a secret: other users can read the arguments of a process. */
  args: readonly string[];
  env: Environment;
  input?: string;
  timeoutMs: number;
}

/** Runs a program and gives its outcome; replaced by a stub in tests. */
export type RunProgram = (call: ProgramCall) => Promise<ProgramResult>;

const MOST_OUTPUT = 64 * 1024;

export const runProgram: RunProgram = (call) =>
  new Promise((resolve) => {
    const { process: child, kill } = startChild(call, call.env);
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (result: ProgramResult) => {
      clearTimeout(timer);
      kill();
      resolve(result);
    };
    const timer = setTimeout(() => finish({ kind: "timeout" }), call.timeoutMs);
    child.on("error", () => finish({ kind: "missing" }));
    child.stdin.end(call.input ?? "");
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > MOST_OUTPUT) finish({ kind: "too-much-output" });
      else chunks.push(chunk);
    });
    child.on("close", (code) => finish({ kind: "exited", code: code ?? -1, output: Buffer.concat(chunks) }));
  });
