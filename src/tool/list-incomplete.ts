import { ToolError } from "../values/tool-error.js";

/** A list is saved whole: what could not be read would be deleted by saving the rest. */
export function listIncomplete(endpoint: string): ToolError {
  return new ToolError(
    "API_CHANGED",
    `Some records could not be read, and ${endpoint} saves the whole list: it would delete them. Nothing was written.`,
    { nextStep: "Make this change in TrainingPeaks, and report what `tp-mcp doctor` prints." },
  );
}
