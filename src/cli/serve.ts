import { keepHeapSteady } from "../server/steady-heap.js";
import { EXIT } from "./exit-codes.js";
import type { CommandIo } from "./io.js";
import { serveOn } from "./serve-on.js";

/** `tp-mcp serve`: the MCP server on stdin and stdout, for as long as its client is there. */
export function runServe(args: string[], io: CommandIo): Promise<number> {
  keepHeapSteady();
  return serveOn(args, io, leave);
}

/** Whatever a call is still waiting for (a keychain, a browser's database) must not keep a process that nobody talks to. */
const LEAVE_AFTER_MS = 300;

function leave(): void {
  setTimeout(() => process.exit(EXIT.ok), LEAVE_AFTER_MS).unref();
}
