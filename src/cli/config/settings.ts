import { areas, registry } from "../../../generated/registry.js";
import { selectTools } from "../../server/selection.js";
import type { Given } from "../given.js";
import { readSelection } from "../selection-options.js";

/** Variables that are not secret and that a server started by a client would not see. */
const PASSED_ON = [
  "TP_MCP_READ_ONLY",
  "TP_MCP_TOOLSETS",
  "TP_MCP_TOOLS",
  "TP_MCP_EXCLUDE_TOOLS",
  "TP_MCP_DELETE_MODE",
  "TP_MCP_CONFIG_DIR",
  "TP_MCP_TIMEOUT_MS",
] as const;

/**
 * What the options and this shell say, as variables for a client's block. A sign-in never stands in it.
 * @throws ToolError for a name or a value that no server would start with
 */
export function settingsFor(given: Given, env: Record<string, string | undefined>): Record<string, string> {
  const options = {
    ...(given.has("read-only") ? { TP_MCP_READ_ONLY: "1" } : {}),
    ...named("TP_MCP_TOOLSETS", given.value("toolsets")),
    ...named("TP_MCP_TOOLS", given.value("tools")),
    ...named("TP_MCP_EXCLUDE_TOOLS", given.value("exclude-tools")),
    ...named("TP_MCP_DELETE_MODE", given.value("delete-mode")),
  };
  const here = PASSED_ON.flatMap((name) => (env[name] ? [[name, env[name]] as const] : []));
  const settings: Record<string, string> = { ...Object.fromEntries(here), ...options };
  selectTools(registry, areas, readSelection(given, settings));
  return settings;
}

function named(variable: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [variable]: value };
}
