import { isPlainWord } from "../security/plain-word.js";
import { ToolError } from "../values/tool-error.js";
import { EXIT } from "./exit-codes.js";
import { type CommandIo, printError } from "./io.js";

/** Says what is wrong with the options or the environment. @throws any error that is about something else */
export function usageError(error: unknown, io: CommandIo): number {
  if (error instanceof ToolError) printError(io, error.message, error.nextStep);
  else if (isParseError(error)) printError(io, explain(error), "tp-mcp help lists the options.");
  else throw error;
  return EXIT.usage;
}

interface ParseError extends TypeError {
  code: string;
}

/** What `parseArgs` throws for an unknown option or one without its value. */
function isParseError(error: unknown): error is ParseError {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

/** Two of its messages quote what was typed; the others name our own options only. */
function explain({ code, message }: ParseError): string {
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") return "There is one argument too many.";
  if (code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION") return message;
  const option = /^Unknown option '([^']*)'/.exec(message)?.[1] ?? "";
  return isPlainWord(option) ? `There is no option "${option}".` : "There is no such option.";
}
