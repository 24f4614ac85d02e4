import { createInterface } from "node:readline";
import type { CommandIo } from "./io.js";

/** Asks at the terminal. Only a yes is one; undefined after Ctrl-C or Ctrl-D. */
export async function confirm(io: CommandIo, question: string): Promise<boolean | undefined> {
  const answer = await ask(io, `${question} [y/N] `);
  return answer === undefined ? undefined : /^\s*y(es)?\s*$/i.test(answer);
}

/** One line from the terminal, or undefined when there will be none. */
export async function ask(io: CommandIo, question: string): Promise<string | undefined> {
  const lines = createInterface({ input: io.stdin, output: io.stderr, terminal: false });
  io.stderr.write(question);
  const answer = await new Promise<string | undefined>((resolve) => {
    lines.once("line", resolve);
    lines.once("SIGINT", () => resolve(undefined));
    lines.once("close", () => resolve(undefined));
  });
  lines.close();
  return answer;
}
