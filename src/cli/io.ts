import type { Readable, Writable } from "node:stream";

/** What a command reads from and writes to. Results go to stdout, everything else to stderr. */
export interface CommandIo {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable;
  stderr: Writable;
  env: Record<string, string | undefined>;
}

export function printLine(stream: Writable, line: string): void {
  stream.write(`${line}\n`);
}

/** `error:` says what is wrong, `hint:` what to do about it. */
export function printError(io: CommandIo, message: string, hint?: string): void {
  printLine(io.stderr, `error: ${message}`);
  if (hint) printLine(io.stderr, `hint: ${hint}`);
}
