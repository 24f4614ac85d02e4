import { parseArgs } from "node:util";
import { registry } from "../../generated/registry.js";
import { isPlainWord } from "../security/plain-word.js";
import { lazyServices } from "../server/lazy-services.js";
import { runTool } from "../server/run-tool.js";
import type { RegistryEntry } from "../tool/registry-entry.js";
import { closest } from "../values/closest.js";
import { EXIT } from "./exit-codes.js";
import { type CommandIo, printError, printLine } from "./io.js";
import { readSelection } from "./selection-options.js";
import { usageError } from "./usage-error.js";

/** `tp-mcp call NAME '{...}' [--sandbox]`: runs one tool from a shell and prints its answer as JSON. The modes of `serve` hold here too. */
export async function runCall(args: string[], io: CommandIo): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { sandbox: { type: "boolean", default: false }, "read-only": { type: "boolean" } },
      allowPositionals: true,
    });
    const [name, json = "{}", ...rest] = positionals;
    const entry = toolNamed(name);
    const input = parseJson(json);
    if (!entry) return unknownTool(name, io);
    if (input === undefined || rest.length > 0) return notJson(entry.name, io);
    const { readOnly, deleteMode } = readSelection(values, io.env);
    const services = lazyServices({ env: io.env, sandbox: values.sandbox, remember: io.scrubber.remember });
    const { data, isError } = await runTool(entry, input, services.get, { readOnly, deleteMode });
    await services.close();
    printLine(io.stdout, io.scrubber.scrubMessage(JSON.stringify(data)));
    return isError ? EXIT.failed : EXIT.ok;
  } catch (error) {
    return usageError(error, io);
  }
}

function toolNamed(name: string | undefined): RegistryEntry | undefined {
  return registry.find(
    (entry) => name !== undefined && [entry.name, ...(entry.aliases ?? [])].includes(name),
  );
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
