import { parseArgs } from "node:util";
import { areas, registry } from "../../generated/registry.js";
import manifest from "../../generated/tools.json" with { type: "json" };
import type { DeleteMode } from "../runtime/context.js";
import { ToolError } from "../runtime/tool-error.js";
import { createScrubber, type Json } from "../security/scrubber.js";
import { guardStream, moveConsoleToStderr } from "../security/stderr.js";
import { serveMcp } from "../server/mcp-server.js";
import { runTool } from "../server/run-tool.js";
import { type Selection, selectTools } from "../server/selection.js";
import { lazyServices } from "../server/services.js";
import { VERSION } from "../version.js";
import { EXIT } from "./exit-codes.js";
import { type CommandIo, printError } from "./io.js";

export const SERVE_OPTIONS = {
  sandbox: { type: "boolean" },
  toolsets: { type: "string" },
  tools: { type: "string" },
  "exclude-tools": { type: "string" },
  "read-only": { type: "boolean" },
} as const;

/** `tp-mcp serve`: the MCP server on stdin and stdout. stdout carries the protocol and nothing else. */
export async function runServe(args: string[], io: CommandIo): Promise<number> {
  const scrubber = createScrubber();
  moveConsoleToStderr();
  guardStream(process.stderr, scrubber);
  try {
    const { values } = parseArgs({ args, options: SERVE_OPTIONS });
    const selection = readSelection(values, io.env);
    const served = new Map(manifest.map((tool) => [tool.name, tool]));
    const tools = selectTools(registry, areas, selection).flatMap((entry) => {
      const tool = served.get(entry.name);
      return tool ? [{ entry, served: tool }] : [];
    });
    const services = lazyServices({
      env: io.env,
      sandbox: values.sandbox ?? false,
      remember: scrubber.remember,
    });
    const { deleteMode } = selection;
    serveMcp({
      version: VERSION,
      tools,
      run: (entry, input, hooks) => runTool(entry, input, services.get, { deleteMode, ...hooks }),
      scrub: (message) => scrubber.scrubValue(message as Json) as typeof message,
      onClose: () => void services.close(),
    });
    return EXIT.ok;
  } catch (error) {
    if (error instanceof ToolError) printError(io, error.message, error.nextStep);
    else if (error instanceof TypeError && "code" in error)
      printError(io, error.message, "tp-mcp help lists the options.");
    else throw error;
    return EXIT.usage;
  }
}

type ServeValues = Partial<Record<keyof typeof SERVE_OPTIONS, string | boolean>>;

/** The command line wins over the environment. @throws ToolError for a value that is none */
export function readSelection(values: ServeValues, env: CommandIo["env"]): Selection {
  return {
    ...lists("toolsets", values.toolsets, env.TP_MCP_TOOLSETS),
    ...lists("tools", values.tools, env.TP_MCP_TOOLS),
    ...lists("exclude", values["exclude-tools"], env.TP_MCP_EXCLUDE_TOOLS),
    readOnly: values["read-only"] === true || flag("TP_MCP_READ_ONLY", env.TP_MCP_READ_ONLY),
    deleteMode: deleteMode(env.TP_MCP_DELETE_MODE),
  };
}

function lists(
  key: "toolsets" | "tools" | "exclude",
  given: string | boolean | undefined,
  fallback: string | undefined,
): Partial<Selection> {
  const text = typeof given === "string" ? given : fallback;
  const names = text
    ?.split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  if (!names || names.length === 0 || (key === "toolsets" && names.includes("all"))) return {};
  return { [key]: names };
}

function flag(name: string, value: string | undefined): boolean {
  if (value === undefined || value === "" || value === "0" || value === "false") return false;
  if (value === "1" || value === "true") return true;
  throw new ToolError("VALIDATION_ERROR", `${name} is "${value}".`, { nextStep: "Set it to 1 or 0." });
}

function deleteMode(value: string | undefined): DeleteMode {
  if (value === undefined || value === "") return "safe";
  if (value === "none" || value === "safe" || value === "full") return value;
  throw new ToolError("VALIDATION_ERROR", `TP_MCP_DELETE_MODE is "${value}".`, {
    nextStep: "Set it to none, safe or full.",
  });
}
