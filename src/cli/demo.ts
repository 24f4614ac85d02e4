import { dayIn } from "../values/day.js";
import { widthOf } from "./columns.js";
import { EXIT } from "./exit-codes.js";
import { readGiven } from "./given.js";
import { type CommandIo, printError, printLine } from "./io.js";
import { usageError } from "./usage-error.js";

/** The sandbox's athlete lives here; the server's "today" is this zone's. */
const ATHLETES_ZONE = "Europe/Berlin";

/** A conversation reads badly in lines that are longer. */
const WIDEST = 96;

/** `tp-mcp demo`: an MCP client plans a session on the embedded sandbox. Fails when any answer is not as promised. */
export async function runDemo(args: string[], io: CommandIo): Promise<number> {
  try {
    readGiven("demo", args);
  } catch (error) {
    return usageError(error, io);
  }
  const [{ holdConversation }, { createScript }, { connect }] = await Promise.all([
    import("../demo/conversation.js"),
    import("../demo/script.js"),
    import("../demo/client.js"),
  ]);
  const client = await connect(io.env);
  const width = Math.min(WIDEST, widthOf(io.stdout));
  const script = createScript({ ...io, width }, client.call);
  const today = dayIn(ATHLETES_ZONE, new Date(io.env.TP_MCP_NOW ?? Date.now()));
  try {
    await holdConversation(script, today);
    return EXIT.ok;
  } catch (error) {
    printLine(io.stderr, "");
    printError(io, `the demo went wrong: ${error instanceof Error ? error.message : String(error)}`);
    return EXIT.failed;
  } finally {
    await client.close();
  }
}
