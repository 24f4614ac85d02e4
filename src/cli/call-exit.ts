import type { ToolResult } from "../server/run-tool.js";
import { EXIT, toolExit } from "./exit-codes.js";

/** How `tp-mcp call` ends, by the result it printed. */
export function callExit({ isError, isFault, data }: ToolResult): number {
  if (!isError) return EXIT.ok;
  if (isFault) return EXIT.fault;
  const { error } = data;
  return toolExit(typeof error === "object" && error !== null && "code" in error ? String(error.code) : "");
}
