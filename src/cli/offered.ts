import { areas, registry } from "../../generated/registry.js";
import { type Selection, selectTools } from "../server/selection.js";
import type { RegistryEntry } from "../tool/registry-entry.js";
import { EXIT } from "./exit-codes.js";
import { type CommandIo, printError } from "./io.js";

/** Whether the operator offers a tool at all. Read-only and delete mode are left to the call itself, whose error says more. */
export function isOffered(entry: RegistryEntry, selection: Selection): boolean {
  return selectTools(registry, areas, { ...selection, readOnly: false, deleteMode: "full" }).includes(entry);
}

/** Says that a tool is left out here, and by what. */
export function notOffered(name: string, io: CommandIo): number {
  printError(
    io,
    `${name} is not offered here.`,
    "TP_MCP_TOOLSETS, TP_MCP_TOOLS or TP_MCP_EXCLUDE_TOOLS, or an option of that meaning, leaves it out.",
  );
  return EXIT.failed;
}
