import { asTypedAnywhere } from "../values/started-as.js";
import { ToolError } from "../values/tool-error.js";

/** A part that failed while the rest of the result stands. */
export interface FailedPart {
  part: string;
  code: string;
  message: string;
  next_step: string | undefined;
  /** Of a change whose answer was lost: what a look found. */
  read_back?: unknown;
}

export function failedPart(part: string, { code, message, nextStep, facts }: ToolError): FailedPart {
  const told = { part, code, message, next_step: nextStep && asTypedAnywhere(nextStep) };
  return facts.read_back === undefined ? told : { ...told, read_back: facts.read_back };
}

/** Without sign-in there is no part that could stand alone. */
export function isFatal({ code }: ToolError): boolean {
  return code === "AUTH_MISSING" || code === "AUTH_EXPIRED";
}

/** A part that TrainingPeaks accepted without storing any of it: it must not be counted as made. */
export function notApplied(part: string): ToolError {
  return new ToolError(
    "WRITE_NOT_APPLIED",
    `TrainingPeaks accepted the change of ${part}, but reading back shows nothing of it.`,
    { nextStep: "Check in TrainingPeaks itself; this account may not be allowed to make the change." },
  );
}
