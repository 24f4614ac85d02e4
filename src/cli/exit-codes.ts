import type { ToolError } from "../values/tool-error.js";

/** Every way the command line ends. docs/configuration.md shows the same table. */
export const EXIT = {
  ok: 0,
  /** What was asked could not be done; the reason is on stderr. */
  failed: 1,
  /** The command was not understood. */
  usage: 2,
  /** There is no sign-in, or TrainingPeaks no longer accepts it. */
  signedOut: 3,
  /** TrainingPeaks could not be reached or did not answer as expected. */
  unreachable: 4,
  /** A fault in tp-mcp itself. */
  fault: 70,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

/** Errors with an exit code of their own; the others mean that what was asked could not be done. */
const OF_ERRORS: Readonly<Record<string, number>> = {
  AUTH_MISSING: EXIT.signedOut,
  AUTH_EXPIRED: EXIT.signedOut,
  NETWORK_ERROR: EXIT.unreachable,
  TIMEOUT: EXIT.unreachable,
  RATE_LIMITED: EXIT.unreachable,
  API_CHANGED: EXIT.unreachable,
  API_ERROR: EXIT.unreachable,
};

/** How a tool that failed ends `tp-mcp call`. */
export function toolExit(code: string): number {
  return OF_ERRORS[code] ?? EXIT.failed;
}

/** How a command of its own ends: it takes nothing from a model, so what is not valid is a variable. */
export function commandExit({ code }: ToolError): number {
  return code === "VALIDATION_ERROR" ? EXIT.usage : toolExit(code);
}
