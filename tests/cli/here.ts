import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll } from "vitest";
import { commandFor } from "../../src/cli/commands.js";
import { createScrubber } from "../../src/security/scrubber.js";
import { guardStream } from "../../src/security/stderr.js";
import { CLI } from "../kit/server.js";
import type { Outcome } from "./run.js";

export type RunHere = (
  args: readonly string[],
  env?: Record<string, string>,
  input?: string,
) => Promise<Outcome>;

/**
 * The command line in this process, for the tests of a file: as src/cli/main.ts runs it in a pipe, with nothing in its environment but
 * PATH, a home of its own, and what is given.
 */
export function commandsHere(): RunHere {
  const home = mkdtempSync(join(tmpdir(), "tp-mcp-here-"));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const { PATH = "" } = process.env;
  return (args, env = {}, input = "") =>
    asBuiltProgram(() => runHere(args, { PATH, HOME: home, XDG_RUNTIME_DIR: home, ...env }, input));
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

async function runHere(
  args: readonly string[],
  env: Record<string, string>,
  input: string,
): Promise<Outcome> {
  const [stdout, stderr, scrubber] = [new PassThrough(), new PassThrough(), createScrubber()];
  const printed = Promise.all([text(stdout), text(stderr)]);
  guardStream(stderr, scrubber);
  const { run, rest } = commandFor(args, false);
  const stdin = Readable.from(input === "" ? [] : [input]);
  const code = await run(rest, { stdin, stdout, stderr, env, scrubber });
  for (const stream of [stdout, stderr]) stream.end();
  const [out, err] = await printed;
  return { code, stdout: out, stderr: err };
}
