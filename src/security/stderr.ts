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

/**
 * A log nobody reads any more must not end a server in the middle of a change; a reader who has seen enough, as in `tp-mcp tools | head`,
 * is not a fault. The server itself ends when its stdout breaks (src/server/mcp-server.ts).
 */
export function surviveClosedOutputs({ stdout, stderr }: Pick<NodeJS.Process, "stdout" | "stderr">): void {
  stderr.on("error", () => undefined);
  stdout.on("error", () => undefined);
}
