import { ToolError } from "./tool-error.js";

/** Reads a variable that is on or off; not set is off. @throws ToolError for another value */
export function isOn(name: string, value: string | undefined): boolean {
  const text = value?.trim().toLowerCase() ?? "";
  if (["", "0", "false"].includes(text)) return false;
  if (["1", "true"].includes(text)) return true;
  throw new ToolError("VALIDATION_ERROR", `${name} is "${value}".`, { nextStep: "Set it to 1 or 0." });
}

/** The same of a variable that is on unless it is switched off. @throws ToolError for another value */
export function isOff(name: string, value: string | undefined): boolean {
  return value !== undefined && value.trim() !== "" && !isOn(name, value);
}
