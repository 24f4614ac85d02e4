import { EXIT } from "./exit-codes.js";
import { type CommandIo, isTerminal, printError } from "./io.js";

/** Runs a hidden command, unless somebody typed it: its answers hold the sign-in, and belong on no screen. */
export async function unlessTyped(
  command: string,
  io: CommandIo,
  run: () => Promise<number>,
): Promise<number> {
  if (!isTerminal(io.stdin) && !isTerminal(io.stdout)) return run();
  printError(io, `${command} is not a command for a terminal.`, "tp-mcp auth-status shows the sign-in.");
  return EXIT.usage;
}
