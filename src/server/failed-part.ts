import { asTypedAnywhere } from "../values/started-as.js";
import type { ToolError } from "../values/tool-error.js";

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
