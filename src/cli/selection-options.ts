import type { Selection } from "../server/selection.js";
import type { DeleteMode } from "../tool/context.js";
import { isOn } from "../values/on-off.js";
import { ToolError } from "../values/tool-error.js";
import type { Given } from "./given.js";

/** The selection; the command line wins over the environment. @throws ToolError for a value that is none */
export function readSelection(
  given: Pick<Given, "has" | "value">,
  env: Record<string, string | undefined>,
): Selection {
  return {
    ...list("toolsets", given.value("toolsets"), env.TP_MCP_TOOLSETS),
    ...list("tools", given.value("tools"), env.TP_MCP_TOOLS),
    ...list("exclude", given.value("exclude-tools"), env.TP_MCP_EXCLUDE_TOOLS),
    readOnly: given.has("read-only") || isOn("TP_MCP_READ_ONLY", env.TP_MCP_READ_ONLY),
    deleteMode: deleteMode(env.TP_MCP_DELETE_MODE),
  };
}

/** Nothing named, and the toolset `all`, mean no limit. */
function list(
  key: "toolsets" | "tools" | "exclude",
  given: string | undefined,
  fallback: string | undefined,
): Partial<Selection> {
  const names = (given ?? fallback ?? "")
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
