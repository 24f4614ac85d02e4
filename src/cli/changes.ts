import { runCallOf } from "./call.js";
import { EXIT } from "./exit-codes.js";
import { type CommandIo, printError } from "./io.js";

/** `tp-mcp changes`: what was changed, from the journal. */
export async function runChanges(args: string[], io: CommandIo): Promise<number> {
  return runCallOf("changes", "tp_list_changes", args, io);
}

/** `tp-mcp undo CHANGE_ID`: a word alone is the id of a change. */
export async function runUndo(args: string[], io: CommandIo): Promise<number> {
  const isId = (word: string) => !word.startsWith("-") && !/[=@{]/.test(word);
  if (!args.some((word) => !word.startsWith("-"))) {
    printError(io, "which change? undo CHANGE_ID", "`tp-mcp changes` lists them");
    return EXIT.usage;
  }
  const words = args.map((word) => (isId(word) ? `change_id=${word}` : word));
  return runCallOf("undo", "tp_undo_change", words, io);
}
