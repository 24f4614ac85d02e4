import { isPlainWord } from "../security/plain-word.js";
import { closest } from "../values/closest.js";
import { SHOWN_COMMANDS } from "./command-line.js";
import { EXIT } from "./exit-codes.js";
import { type CommandIo, printError } from "./io.js";

export function unknownCommand(name: string, io: CommandIo): number {
  const near = closest(name, SHOWN_COMMANDS);
  printError(
    io,
    isPlainWord(name) ? `there is no command "${name}"` : "there is no such command",
    near ? `did you mean "${near}"?` : "`tp-mcp help` lists the commands",
  );
  return EXIT.usage;
}
