import { isOff } from "../values/on-off.js";
import type { Environment } from "../values/user-path.js";

/** Switches the journal off. */
export const JOURNAL_VARIABLE = "TP_MCP_JOURNAL";

/** @throws ToolError VALIDATION_ERROR for a value that is neither on nor off */
export function isJournalOn(env: Environment): boolean {
  return !isOff(JOURNAL_VARIABLE, env[JOURNAL_VARIABLE]);
}
