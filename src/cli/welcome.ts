import { startedAs } from "../values/started-as.js";
import { VERSION } from "../version.js";
import { aligned, paragraphs, widthOf } from "./columns.js";
import { EXIT } from "./exit-codes.js";
import { type CommandIo, printLine } from "./io.js";

/** `tp-mcp` alone at a terminal: what it is, and what to do first. An assistant that starts it by pipe gets the server. */
export async function runWelcome(io: CommandIo): Promise<number> {
  const program = startedAs();
  const width = widthOf(io.stdout);
  printLine(
    io.stdout,
    [
      ...paragraphs(
        `tp-mcp ${VERSION}: lets Claude and other assistants read and manage your TrainingPeaks account.\n` +
          "Assistants start it by themselves; a terminal is for setting it up and for looking around.",
        width,
      ),
      "",
      ...aligned(
        [
          [`${program} demo`, "watch a conversation, no account needed"],
          [`${program} setup`, "sign in and connect your assistant, step by step"],
          [`${program} doctor`, "check that all of it works"],
          [`${program} help`, "everything else"],
        ],
        width,
      ),
    ].join("\n"),
  );
  return EXIT.ok;
}
