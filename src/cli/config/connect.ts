import { runProgram } from "../../auth/program.js";
import { type Block, commandWords } from "./block.js";
import type { Client } from "./clients.js";
import { findProgram } from "./installed.js";
import { type Home, placeOf } from "./place.js";
import { keepCopy, type Written, writeBlock } from "./write.js";

export type Connected = Written | { state: "added"; program: string };

/** A client's command starts a whole program; some look for news first. */
const COMMAND_MS = 60_000;

/** Tells a client of the server: by its own command where it has one that is there, else in its file. */
export async function connect(client: Client, block: Block, home: Home): Promise<Connected> {
  const place = placeOf(client, home);
  const program = client.command && findProgram(client.command.program, home);
  if (client.command && program) {
    const run = (words: readonly string[]) =>
      runProgram({ file: program, args: commandWords(words, block), env: home.env, timeoutMs: COMMAND_MS });
    keepCopy(place);
    await run(client.command.remove);
    const outcome = await run(client.command.add);
    if (outcome.kind === "exited" && outcome.code === 0) return { state: "added", program };
  }
  return writeBlock(client, place, block);
}

/** The client's own command as it can be typed. */
export function ownCommand({ command }: Client, block: Block): string {
  if (!command) return "";
  return [command.program, ...commandWords(command.add, block).map(quoted)].join(" ");
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
