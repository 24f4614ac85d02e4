import type { Drift } from "../../http/endpoint.js";
import { type ErrorCode, ToolError } from "../../values/tool-error.js";

/** One line of the report. It names no person, and no value of the sign-in. */
export interface Finding {
  state: "ok" | "note" | "failed";
  about: string;
  text: string;
  /** What only the person at this computer is to see: paths, addresses, numbers of records. */
  here?: string;
  /** In what an answer differs from the contract, one by one; `nothing` expected is a field that it does not name. */
  drifts?: readonly Drift[];
  /** What to do. */
  hint?: string | undefined;
  /** The code of the error, of a failure that has one. */
  code?: ErrorCode | undefined;
}

/** Codes whose messages are all written by us; the others may quote the server. */
const OURS: readonly ErrorCode[] = [
  "AUTH_MISSING",
  "AUTH_EXPIRED",
  "NETWORK_ERROR",
  "TIMEOUT",
  "RATE_LIMITED",
  "VALIDATION_ERROR",
];

/** A failure as the report tells it: the code, and never the server's words. @throws errors that are faults of our own */
export function failure(about: string, error: unknown): Finding {
  if (!(error instanceof ToolError)) throw error;
  const { code, message, facts, nextStep } = error;
  const status = typeof facts.status === "number" ? ` (status ${facts.status})` : "";
  const text = OURS.includes(code) && !("status" in facts) ? `${code}. ${message}` : `${code}${status}`;
  return { state: "failed", about, text, hint: nextStep, code };
}

/** Whether a failure is a missing or dead sign-in. */
export function isSignedOut({ code }: Finding): boolean {
  return code === "AUTH_MISSING" || code === "AUTH_EXPIRED";
}
