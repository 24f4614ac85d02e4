import type { Selection } from "../server/selection.js";
import type { DeleteMode } from "../tool/context.js";
import { isOn } from "../values/on-off.js";
import { ToolError } from "../values/tool-error.js";

/** Options that choose which tools are offered. */
export const SELECTION_OPTIONS = {
  toolsets: { type: "string" },
  tools: { type: "string" },
  "exclude-tools": { type: "string" },
  "read-only": { type: "boolean" },
} as const;

export type SelectionValues = Partial<Record<keyof typeof SELECTION_OPTIONS, string | boolean>>;

/** The selection; the command line wins over the environment. @throws ToolError for a value that is none */
export function readSelection(values: SelectionValues, env: Record<string, string | undefined>): Selection {
  return {
    ...list("toolsets", values.toolsets, env.TP_MCP_TOOLSETS),
    ...list("tools", values.tools, env.TP_MCP_TOOLS),
    ...list("exclude", values["exclude-tools"], env.TP_MCP_EXCLUDE_TOOLS),
    readOnly: values["read-only"] === true || isOn("TP_MCP_READ_ONLY", env.TP_MCP_READ_ONLY),
    deleteMode: deleteMode(env.TP_MCP_DELETE_MODE),
  };
}

/** Nothing named, and the toolset `all`, mean no limit. */
function list(
  key: "toolsets" | "tools" | "exclude",
  given: string | boolean | undefined,
  fallback: string | undefined,
): Partial<Selection> {
  const text = typeof given === "string" ? given : fallback;
  const names = (text ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length === 0 || (key === "toolsets" && names.includes("all")) ? {} : { [key]: names };
}

function deleteMode(value: string | undefined): DeleteMode {
  const text = value?.trim().toLowerCase() ?? "";
  if (text === "") return "safe";
  if (text === "none" || text === "safe" || text === "full") return text;
  throw new ToolError("VALIDATION_ERROR", `TP_MCP_DELETE_MODE is "${value}".`, {
    nextStep: "Set it to none, safe or full.",
  });
}
