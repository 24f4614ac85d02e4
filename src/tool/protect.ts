import type { Endpoint } from "../http/endpoint.js";
import { ToolError } from "../values/tool-error.js";
import type { DeleteMode, Protection, Write } from "./context.js";

/**
 * Why a write may not be made because it deletes: `none` refuses every deletion, `safe` what the tool protects, and whatever does
 * not say what it protects. Undefined where it may be made. Every deletion passes here, also that of a dry run.
 */
export function deletionRefused(
  endpoint: Pick<Endpoint, "id" | "method">,
  write: Pick<Write<unknown, unknown, unknown, unknown>, "gone" | "protect" | "unprotected">,
  mode: DeleteMode,
): ToolError | undefined {
  const { gone, protect, unprotected } = write;
  const deletes = endpoint.method === "DELETE" || gone || protect || unprotected !== undefined;
  if (!deletes || mode === "full") return undefined;
  if (mode === "none") return deletingIsOff(endpoint.id);
  if (unprotected !== undefined) return undefined;
  const reason = protect
    ? protect.why(protect.known as never)
    : `${endpoint.id} does not say what it protects.`;
  return reason === undefined
    ? undefined
    : new ToolError("DELETE_MODE", reason, {
        nextStep: "Delete it in TrainingPeaks, or set TP_MCP_DELETE_MODE=full and restart the server.",
      });
}

/** @param what the tool or endpoint that would delete */
export function deletingIsOff(what: string): ToolError {
  return new ToolError("DELETE_MODE", `${what} deletes, and TP_MCP_DELETE_MODE is none.`, {
    nextStep: "Set TP_MCP_DELETE_MODE to safe or full and restart the server if deleting is wanted.",
  });
}

/** Ties the reason to stay to the record that it looks at. */
export function protecting<T>(known: T, why: (record: T) => string | undefined): Protection {
  return { known, why };
}
