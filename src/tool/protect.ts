import type { Endpoint } from "../http/endpoint.js";
import type { Answers } from "../values/question.js";
import { ToolError } from "../values/tool-error.js";
import type { DeleteMode, Protection, Write } from "./context.js";

/**
 * Why a write may not be made because it deletes: `none` refuses every deletion, `safe` what the tool protects, and whatever does
 * not say what it protects. Undefined where it may be made. Every deletion passes here, also that of a dry run. What is protected is
 * deleted in `full` after a yes, where the client can ask for one.
 */
export function deletionRefused(
  endpoint: Pick<Endpoint, "id" | "method">,
  write: Pick<Write<unknown, unknown, unknown, unknown>, "gone" | "protect" | "unprotected">,
  { deleteMode: mode, dryRun, asks, answers }: DeletionRules,
): ToolError | undefined {
  const { gone, protect, unprotected } = write;
  const deletes = endpoint.method === "DELETE" || gone || protect || unprotected !== undefined;
  if (!deletes) return undefined;
  if (mode === "full")
    return asks && !dryRun ? unconfirmed(reasonToStay(protect), answers?.delete) : undefined;
  if (mode === "none") return deletingIsOff(endpoint.id);
  if (unprotected !== undefined) return undefined;
  const reason = protect ? reasonToStay(protect) : `${endpoint.id} does not say what it protects.`;
  return reason === undefined
    ? undefined
    : new ToolError("DELETE_MODE", reason, {
        nextStep: "Delete it in TrainingPeaks, or set TP_MCP_DELETE_MODE=full and restart the server.",
      });
}

function reasonToStay(protect: Protection | undefined): string | undefined {
  return protect?.why(protect.known as never);
}

export interface DeletionRules {
  deleteMode: DeleteMode;
  dryRun?: boolean;
  /** Whether a person can be asked, and what they said. */
  asks?: boolean | undefined;
  answers?: Answers | undefined;
}

function unconfirmed(reason: string | undefined, answer: Answers["delete"]): ToolError | undefined {
  if (reason === undefined || answer === true) return undefined;
  if (answer !== undefined)
    return new ToolError("DELETE_MODE", "The person was asked and did not agree: nothing was deleted.", {
      nextStep: "Leave it, unless they ask for it again.",
    });
  return new ToolError("DELETE_MODE", reason, {
    nextStep: "Make this deletion in a call of its own: the person is asked then.",
    question: { key: "delete", message: `${reason} Delete it for good?` },
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
