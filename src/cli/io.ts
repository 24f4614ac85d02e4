import type { Readable, Writable } from "node:stream";
import type { Scrubber } from "../security/scrubber.js";
import type { Secret } from "../security/secret.js";
import { asTypedHere } from "../values/started-as.js";
import { fitted } from "./columns.js";

/** What a command reads from and writes to. Results go to stdout, everything else to stderr. */
export interface CommandIo {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable;
  stderr: Writable;
  env: Record<string, string | undefined>;
  /** Guards stderr already; a command that prints what others wrote to stdout passes it through here. */
  scrubber: Scrubber;
}

/** What trying a cookie takes from the surroundings of a command. */
export function checking({
  env,
  scrubber,
}: CommandIo): Pick<CommandIo, "env"> & { remember(secret: Secret): void } {
  return { env, remember: scrubber.remember };
}

export function printLine(stream: Writable, line: string): void {
  stream.write(`${line}\n`);
}

/** `error:` says what is wrong, `hint:` what to do about it. */
export function printError(io: CommandIo, message: string, hint?: string): void {
  printLine(io.stderr, fitted(io.stderr, `error: ${asTypedHere(message)}`));
  if (hint) printLine(io.stderr, fitted(io.stderr, `hint: ${asTypedHere(hint)}`));
}

/** Whether a person reads what is written there. */
export function isTerminal(stream: Readable | Writable): boolean {
  return "isTTY" in stream && stream.isTTY === true;
}
