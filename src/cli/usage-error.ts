import { ToolError } from "../runtime/tool-error.js";
import { EXIT } from "./exit-codes.js";
import { type CommandIo, printError } from "./io.js";

/** Says what is wrong with the options or the environment. @throws any error that is about something else */
export function usageError(error: unknown, io: CommandIo): number {
  if (error instanceof ToolError) printError(io, error.message, error.nextStep);
  else if (isParseError(error)) printError(io, error.message, "tp-mcp help lists the options.");
  else throw error;
  return EXIT.usage;
}

/** What `parseArgs` throws for an unknown option or one without its value. */
function isParseError(error: unknown): error is TypeError {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
