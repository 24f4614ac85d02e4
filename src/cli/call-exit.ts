import type { ToolResult } from "../server/run-tool.js";
import { EXIT } from "./exit-codes.js";

/** Codes of errors with an exit code of their own; the others mean that what was asked could not be done. */
const EXITS: Readonly<Record<string, number>> = {
  AUTH_MISSING: EXIT.signedOut,
  AUTH_EXPIRED: EXIT.signedOut,
  NETWORK_ERROR: EXIT.unreachable,
  TIMEOUT: EXIT.unreachable,
  RATE_LIMITED: EXIT.unreachable,
  API_CHANGED: EXIT.unreachable,
  API_ERROR: EXIT.unreachable,
};

/** How `tp-mcp call` ends, by the result it printed. */
export function callExit({ isError, isFault, data }: ToolResult): number {
  if (!isError) return EXIT.ok;
  if (isFault) return EXIT.fault;
  const { error } = data;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return EXITS[code] ?? EXIT.failed;
}
