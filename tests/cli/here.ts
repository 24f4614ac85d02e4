import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { CLI } from "../kit/server.js";
import { commandHere } from "./command-here.js";
import type { Outcome } from "./run.js";

export type RunHere = (
  args: readonly string[],
  env?: Record<string, string>,
  input?: string,
) => Promise<Outcome>;

/**
 * The command line in this process, for the tests of a file: with nothing in its environment but PATH, a home of its own, and what
 * is given.
 */
export function commandsHere(): RunHere {
  const home = mkdtempSync(join(tmpdir(), "tp-mcp-here-"));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const { PATH = "" } = process.env;
  return (args, env = {}, input = "") =>
    asBuiltProgram(() => commandHere(args, { PATH, HOME: home, XDG_RUNTIME_DIR: home, ...env }, input));
}

const [, ownPath = ""] = process.argv;
let running = 0;

/** What a command starts, and what it tells people to type, is the program that Node was given. Commands may run side by side. */
async function asBuiltProgram<T>(act: () => Promise<T>): Promise<T> {
  running += 1;
  process.argv[1] = CLI;
  try {
    return await act();
  } finally {
    running -= 1;
    if (running === 0) process.argv[1] = ownPath;
  }
}
