import type { Writable } from "node:stream";
import { areas, registry } from "../../generated/registry.js";
import manifest from "../../generated/tools.json" with { type: "json" };
import { aligned, fitted, widthOf } from "./columns.js";
import { EXIT } from "./exit-codes.js";
import { readGiven } from "./given.js";
import { type CommandIo, isTerminal, printLine } from "./io.js";
import { toolNamed, unknownTool } from "./tool-named.js";
import { usageError } from "./usage-error.js";

/** `tp-mcp tools [NAME] [--json]`: every toolset with its tools, or what one tool takes. */
export async function runTools(args: string[], io: CommandIo): Promise<number> {
  try {
    const given = readGiven("tools", args);
    const [name] = given.words;
    if (name === undefined)
      printLine(io.stdout, given.has("json") ? JSON.stringify(manifest) : listing(io.stdout));
    else return await explain(name, given.has("json"), io);
    return EXIT.ok;
  } catch (error) {
    return usageError(error, io);
  }
}

/** For a person in as many lines as it takes, for a program in one line each. */
function listing(stdout: Writable): string {
  const width = isTerminal(stdout) ? widthOf(stdout) : Number.POSITIVE_INFINITY;
  const described = new Map(manifest.map(({ name, description }) => [name, firstSentence(description)]));
  const groups = areas.flatMap((area) => {
    const tools = registry.filter((entry) => entry.area === area.name);
    if (tools.length === 0) return [];
    const lines = aligned(
      tools.map(({ name }) => [name, described.get(name) ?? ""]),
      width,
    );
    return [[fitted(stdout, `${area.name}: ${area.description}`), ...lines, ""].join("\n")];
  });
  return groups.join("\n");
}

async function explain(name: string, asJson: boolean, io: CommandIo): Promise<number> {
  const entry = toolNamed(name);
  const shown = manifest.find((tool) => tool.name === entry?.name);
  if (!entry || !shown) return unknownTool(name, io);
  const { toolText } = await import("./tool-text.js");
  printLine(io.stdout, asJson ? JSON.stringify(shown) : toolText(entry, shown, widthOf(io.stdout)));
  return EXIT.ok;
}

function firstSentence(text: string): string {
  return /^[\s\S]*?[.!?](?=\s|$)/.exec(text)?.[0].replace(/\s+/g, " ") ?? text;
}
