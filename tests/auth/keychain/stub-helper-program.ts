import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { HELPER_COMMAND } from "../../../src/auth/keychain/helper-protocol.js";
import type { Program } from "../../../src/auth/own-program.js";
import { CLI } from "../../kit/server.js";

export type Behaviour = "sleep" | "crash" | "babble" | "leave the process hanging" | "echo";

const STUB = fileURLToPath(new URL("stub-helper.mjs", import.meta.url));

/** @param record file that receives how the stub was started */
export function stubHelper(record: string, behaviour: Behaviour): Program {
  return { file: process.execPath, args: [STUB, record, behaviour] };
}

/** The real helper, started as the built program starts it. */
export const builtHelper: Program = { file: process.execPath, args: [CLI, HELPER_COMMAND] };

/** How the stub was started each time: none as long as the file is missing or its line is still being written. */
export function starts(record: string): { pid: number; argv: string[]; env: Record<string, string> }[] {
  if (!existsSync(record)) return [];
  const lines = readFileSync(record, "utf8").split("\n");
  return lines.slice(0, -1).map((line) => JSON.parse(line));
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
