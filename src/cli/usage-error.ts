import { ToolError } from "../values/tool-error.js";
import { EXIT } from "./exit-codes.js";
import { type CommandIo, printError } from "./io.js";

/** Says what is wrong with the arguments or the environment. @throws any error that is about something else */
export function usageError(error: unknown, io: CommandIo): number {
  if (!(error instanceof ToolError)) throw error;
  printError(io, error.message, error.nextStep);
  return EXIT.usage;
}
