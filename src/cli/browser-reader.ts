import { runBrowserReader as readBrowsers } from "../auth/browser/reader.js";
import { unlessTyped } from "./hidden-command.js";
import type { CommandIo } from "./io.js";

/** The hidden command `tp-mcp browser-reader`: this program as its own short-lived reader of browsers. */
export async function runBrowserReader(_args: string[], io: CommandIo): Promise<number> {
  return unlessTyped("browser-reader", io, () => readBrowsers(io));
}
