import { startedAs } from "../values/started-as.js";
import { VERSION } from "../version.js";
import { EXIT } from "./exit-codes.js";
import { type CommandIo, printLine } from "./io.js";

/** `tp-mcp` alone at a terminal: what it is, and what to do first. An assistant that starts it by pipe gets the server. */
export async function runWelcome(io: CommandIo): Promise<number> {
  const program = startedAs();
  const steps = [
    ["demo", "watch a conversation, no account needed"],
    ["setup", "sign in and connect your assistant, step by step"],
    ["doctor", "check that all of it works"],
    ["help", "everything else"],
  ];
  const width = Math.max(...steps.map(([command = ""]) => command.length));
  printLine(
    io.stdout,
    [
      `tp-mcp ${VERSION}: lets Claude and other assistants read and manage your TrainingPeaks account.`,
      "Assistants start it by themselves; a terminal is for setting it up and for looking around.",
      "",
      ...steps.map(([command = "", does]) => `  ${program} ${command.padEnd(width)}  ${does}`),
    ].join("\n"),
  );
  return EXIT.ok;
}
