import { areas, registry } from "../../generated/registry.js";
import manifest from "../../generated/tools.json" with { type: "json" };
import { EXIT } from "./exit-codes.js";
import { type CommandIo, printError, printLine } from "./io.js";

/** `tp-mcp tools`: every toolset with its tools and the first sentence of each description. */
export async function runTools(args: string[], io: CommandIo): Promise<number> {
  if (args.length > 0) {
    printError(io, "tools takes no arguments.");
    return EXIT.usage;
  }
  const width = Math.max(...registry.map(({ name }) => name.length));
  const described = new Map(manifest.map(({ name, description }) => [name, firstSentence(description)]));
  for (const area of areas) {
    const tools = registry.filter((entry) => entry.area === area.name);
    if (tools.length === 0) continue;
    printLine(io.stdout, `${area.name}: ${area.description}`);
    for (const { name } of tools) printLine(io.stdout, `  ${name.padEnd(width)}  ${described.get(name)}`);
    printLine(io.stdout, "");
  }
  return EXIT.ok;
}

function firstSentence(text: string): string {
  return /^[\s\S]*?[.!?](?=\s|$)/.exec(text)?.[0].replace(/\s+/g, " ") ?? text;
}
