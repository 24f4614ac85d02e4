import { EXIT } from "./exit-codes.js";
import { type CommandIo, printLine } from "./io.js";
export async function runDemo(_args: string[], io: CommandIo): Promise<number> {
  printLine(io.stdout, "demo");
  return EXIT.ok;
}
