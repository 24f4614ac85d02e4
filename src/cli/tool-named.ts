import { registry } from "../../generated/registry.js";
import { isPlainWord } from "../security/plain-word.js";
import type { RegistryEntry } from "../tool/registry-entry.js";
import { closest } from "../values/closest.js";
import { EXIT } from "./exit-codes.js";
import { type CommandIo, printError } from "./io.js";

/** The tool of this name, also by an earlier one, and without the `tp_` that all share. */
export function toolNamed(name: string): RegistryEntry | undefined {
  return registry.find((entry) =>
    [entry.name, ...(entry.aliases ?? [])].some((known) => known === name || known === `tp_${name}`),
  );
}

export function unknownTool(name: string, io: CommandIo): number {
  const near = closest(
    name,
    registry.map((entry) => entry.name),
  );
  printError(
    io,
    isPlainWord(name) ? `there is no tool "${name}"` : "there is no such tool",
    near ? `did you mean "${near}"?` : "`tp-mcp tools` lists them",
  );
  return EXIT.usage;
}
