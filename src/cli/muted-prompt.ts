import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import type { CommandIo } from "./io.js";

/** Bytes of piped input looked at; a cookie header is far shorter. */
const MOST_INPUT = 64 * 1024;

/**
 * Reads one secret: from a terminal without showing it, else all of a pipe. Undefined after Ctrl-C or Ctrl-D.
 * The terminal's own line mode would show the text and cut it (at 1,024 bytes on macOS), so readline edits the line
 * and writes what it would show to nowhere.
 */
export async function readSecretText(io: CommandIo, prompt: string): Promise<string | undefined> {
  if (!io.stdin.isTTY) return readPipe(io);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = createInterface({ input: io.stdin, output: nowhere, terminal: true, historySize: 0 });
  // Only now, when the terminal no longer shows what is typed.
  io.stderr.write(prompt);
  const text = await new Promise<string | undefined>((resolve) => {
    line.once("line", resolve);
    line.once("SIGINT", () => resolve(undefined));
    line.once("close", () => resolve(undefined));
  });
  line.close();
  io.stderr.write("\n");
  return text;
}

async function readPipe(io: CommandIo): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of io.stdin) {
    chunks.push(Buffer.from(chunk));
    size += Buffer.byteLength(chunk);
    if (size > MOST_INPUT) break;
  }
  return Buffer.concat(chunks).toString("utf8");
}
