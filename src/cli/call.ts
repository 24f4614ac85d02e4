import { parseArgs } from "node:util";
import { areas, registry } from "../../generated/registry.js";
import { isPlainWord } from "../security/plain-word.js";
import { lazyServices } from "../server/lazy-services.js";
import { runTool } from "../server/run-tool.js";
import { type Selection, selectTools } from "../server/selection.js";
import { traceLine, type WriteTrace } from "../server/write-trace.js";
import type { RegistryEntry } from "../tool/registry-entry.js";
import { closest } from "../values/closest.js";
import { callExit } from "./call-exit.js";
import { EXIT } from "./exit-codes.js";
import { type CommandIo, printError, printLine } from "./io.js";
import { readSelection, SELECTION_OPTIONS } from "./selection-options.js";
import { usageError } from "./usage-error.js";

const OPTIONS = { sandbox: { type: "boolean", default: false }, ...SELECTION_OPTIONS } as const;

/**
 * `tp-mcp call NAME '{...}' [--sandbox]`: runs one tool from a shell and prints its result as JSON. It obeys the operator as `serve` does:
 * what is not offered is not run, and every change leaves its line on stderr.
 */
export async function runCall(args: string[], io: CommandIo): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const [name, json = "{}", ...rest] = positionals;
    const entry = toolNamed(name);
    const input = parseJson(json);
    if (!entry) return unknownTool(name, io);
    if (input === undefined || rest.length > 0) return notJson(entry.name, io);
    const selection = readSelection(values, io.env);
    if (!isOffered(entry, selection)) return notOffered(entry.name, io);
    const services = lazyServices({ env: io.env, sandbox: values.sandbox, remember: io.scrubber.remember });
    const { readOnly, deleteMode } = selection;
    const onWrite = (trace: WriteTrace) => printLine(io.stderr, traceLine(trace, new Date()));
    const result = await runTool(entry, input, services.get, { readOnly, deleteMode, onWrite });
    await services.close();
    printLine(io.stdout, io.scrubber.scrubMessage(JSON.stringify(result.data)));
    return callExit(result);
  } catch (error) {
    return usageError(error, io);
  }
}

function toolNamed(name: string | undefined): RegistryEntry | undefined {
  return registry.find(
    (entry) => name !== undefined && [entry.name, ...(entry.aliases ?? [])].includes(name),
  );
}

/** Read-only and delete mode are left to the call itself, whose error says more. */
function isOffered(entry: RegistryEntry, selection: Selection): boolean {
  return selectTools(registry, areas, { ...selection, readOnly: false, deleteMode: "full" }).includes(entry);
}

function notOffered(name: string, io: CommandIo): number {
  printError(
    io,
    `${name} is not offered here`,
    "TP_MCP_TOOLSETS, TP_MCP_TOOLS or TP_MCP_EXCLUDE_TOOLS, or an option of that meaning, leaves it out",
  );
  return EXIT.failed;
}

function unknownTool(name: string | undefined, io: CommandIo): number {
  const near =
    name &&
    closest(
      name,
      registry.map((entry) => entry.name),
    );
  const hint = near ? `did you mean "${near}"?` : "tp-mcp tools lists them";
  const shown = name && isPlainWord(name) ? `there is no tool "${name}"` : "there is no such tool";
  printError(io, name ? shown : "which tool? tp-mcp call NAME '{...}'", hint);
  return EXIT.usage;
}

function notJson(name: string, io: CommandIo): number {
  printError(
    io,
    "the arguments are not one piece of JSON",
    `in quotes, for example: tp-mcp call ${name} '{"date": "2026-04-14"}'`,
  );
  return EXIT.usage;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
