import manifest from "../../generated/tools.json" with { type: "json" };
import { EXIT } from "./exit-codes.js";
import { type CommandIo, printLine } from "./io.js";

/** `tp-mcp tools`: every tool with the first sentence of its description. */
export async function runTools(_args: string[], { stdout }: CommandIo): Promise<number> {
  const width = Math.max(...manifest.map(({ name }) => name.length));
  for (const { name, description } of manifest)
    printLine(stdout, `${name.padEnd(width)}  ${firstSentence(description)}`);
  return EXIT.ok;
}

function firstSentence(text: string): string {
  return /^[\s\S]*?[.!?](?=\s|$)/.exec(text)?.[0].replace(/\s+/g, " ") ?? text;
}
