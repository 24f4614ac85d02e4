import { PassThrough, Readable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import type { Run } from "../../src/cli/commands.js";
import type { CommandIo } from "../../src/cli/io.js";
import { createScrubber } from "../../src/security/scrubber.js";

export interface Seen {
  code: number;
  /** As it was written, colours included. */
  stdout: string;
  /** What a person reads. */
  text: string;
  stderr: string;
}

export interface Terminal {
  columns?: number;
  /** What the person types. */
  typed?: string;
  /** Something else than a terminal is in the place of stdin or stdout. */
  pipe?: "stdin" | "stdout";
  env?: Record<string, string>;
}

/** Runs a command in this process as a person at a terminal would see it. */
export async function atTerminal(run: Run, args: string[], options: Terminal = {}): Promise<Seen> {
  const { columns = 100, typed = "", pipe, env = {} } = options;
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const io: CommandIo = {
    stdin: Object.assign(Readable.from([typed]), { isTTY: pipe !== "stdin" }),
    stdout: Object.assign(stdout, { isTTY: pipe !== "stdout", columns }),
    stderr: Object.assign(stderr, { isTTY: true }),
    env: { ...env },
    scrubber: createScrubber(),
  };
  const code = await run(args, io);
  const printed = String(stdout.read() ?? "");
  return {
    code,
    stdout: printed,
    text: stripVTControlCharacters(printed),
    stderr: stripVTControlCharacters(String(stderr.read() ?? "")),
  };
}
