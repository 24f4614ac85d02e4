import { plain } from "../read/nodes.js";
import type { ToolSpec } from "../spec/model.js";

/** Names of the context that need to know who is signed in. */
const IDENTITY = /\bctx\.(athlete\w*|personId|userId|today|now)\b/;

/** Whether the tool works on one athlete's data, and so takes `athlete`. */
export function needsAthlete(tool: ToolSpec): boolean {
  return /\bctx\.athlete\w*\b/.test(words(tool));
}

/** Whether the signed-in person must be known before the first step. */
export function needsIdentity(tool: ToolSpec): boolean {
  return IDENTITY.test(words(tool));
}

/** Whether an expression reads `input`: its fields, or the whole of it as an argument. */
export function usesInput(tool: ToolSpec): boolean {
  return /\binput\??\.[a-z_]|[(,]\s*input\s*[),]|\.\.\.input\b|"input"/.test(words(tool));
}

function words(tool: ToolSpec): string {
  return JSON.stringify([...tool.steps, tool.result].map(plain));
}
