import { isOn } from "../values/on-off.js";
import { ToolError } from "../values/tool-error.js";
import { absolutePath, type Environment, isRooted } from "../values/user-path.js";

/** The variable that names the folder downloads stay in. */
export const FILES_VARIABLE = "TP_MCP_FILES_DIR";
/** The variable that lets a caller name any other folder. */
export const ANYWHERE_VARIABLE = "TP_MCP_SAVE_ANYWHERE";

/** Where downloads may go, as the operator says and never the model. */
export interface DownloadRules {
  /** The operator's folder; undefined means the private one. */
  folder: string | undefined;
  /** Whether a caller may name a place outside it. */
  anywhere: boolean;
}

/** @throws ToolError VALIDATION_ERROR for a variable that cannot be used */
export function downloadRules(env: Environment): DownloadRules {
  const named = env[FILES_VARIABLE];
  if (named && !isRooted(named))
    throw new ToolError("VALIDATION_ERROR", `${FILES_VARIABLE} does not say where it begins.`, {
      nextStep: "Set it to an absolute path, or one that begins with ~/.",
    });
  return {
    folder: named ? absolutePath(named, env) : undefined,
    anywhere: isOn(ANYWHERE_VARIABLE, env[ANYWHERE_VARIABLE]),
  };
}

/** Read-only mode writes nowhere but into the private folder. */
export const PRIVATE_ONLY: DownloadRules = { folder: undefined, anywhere: false };
