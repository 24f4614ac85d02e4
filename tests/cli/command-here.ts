import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { commandFor, type Run } from "../../src/cli/commands.js";
import { createScrubber } from "../../src/security/scrubber.js";
import { guardStream } from "../../src/security/stderr.js";
import type { Outcome } from "./run.js";

/** Runs a command line in this process as src/cli/main.ts runs it in a pipe. */
export function commandHere(
  args: readonly string[],
  env: Record<string, string>,
  input: string,
): Promise<Outcome> {
  const { run, rest } = commandFor(args, false);
  return outcomeOf(run, rest, env, input);
}

export async function outcomeOf(
  run: Run,
  args: string[],
  env: Record<string, string>,
  input = "",
): Promise<Outcome> {
  const [stdout, stderr, scrubber] = [new PassThrough(), new PassThrough(), createScrubber()];
  const printed = Promise.all([text(stdout), text(stderr)]);
  guardStream(stderr, scrubber);
  const stdin = Readable.from(input === "" ? [] : [input]);
  const code = await run(args, { stdin, stdout, stderr, env, scrubber });
  for (const stream of [stdout, stderr]) stream.end();
  const [out, err] = await printed;
  return { code, stdout: out, stderr: err };
}
