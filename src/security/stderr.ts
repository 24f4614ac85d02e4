import { Console } from "node:console";
import type { Scrubber } from "./scrubber.js";

/** A stream whose writes can be intercepted: `process.stderr` in the product. */
export interface GuardedStream {
  write(chunk: string | Uint8Array, ...rest: unknown[]): boolean;
}

/** From now on whatever is written to the stream, by us or by a library, passes through the scrubber. */
export function guardStream(stream: GuardedStream, scrubber: Scrubber): void {
  const write = stream.write.bind(stream);
  stream.write = (chunk, ...rest) => {
    const text = typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
    return write(scrubber.scrubText(text), ...rest);
  };
}

/** Sends `console.log` of any dependency to stderr, because stdout carries the protocol and nothing else. */
export function moveConsoleToStderr(): void {
  globalThis.console = new Console({ stdout: process.stderr, stderr: process.stderr });
}
