import { statSync } from "node:fs";
import { ANYWHERE_VARIABLE, downloadRules, FILES_VARIABLE } from "../files/download-rules.js";
import { JOURNAL_VARIABLE } from "../journal/journal-switch.js";
import { closest } from "../values/closest.js";
import { ToolError } from "../values/tool-error.js";
import { absolutePath, type Environment, isRooted } from "../values/user-path.js";

/** Every variable of ours; docs/configuration.md tells what each means. */
export const VARIABLES = [
  "TP_AUTH_COOKIE",
  "TP_MCP_CONFIG_DIR",
  "TP_MCP_DELETE_MODE",
  "TP_MCP_EXCLUDE_TOOLS",
  FILES_VARIABLE,
  JOURNAL_VARIABLE,
  "TP_MCP_NOW",
  "TP_MCP_READ_ONLY",
  "TP_MCP_SANDBOX_COOKIE",
  "TP_MCP_SANDBOX_URL",
  ANYWHERE_VARIABLE,
  "TP_MCP_TIMEOUT_MS",
  "TP_MCP_TOOLS",
  "TP_MCP_TOOLSETS",
] as const;

/** The cookies are not for these: a placeholder in one is told where the cookie is read. */
const COOKIES: readonly string[] = ["TP_AUTH_COOKIE", "TP_MCP_SANDBOX_COOKIE"];
const OURS = /^TP_(?:MCP_|AUTH)/i;
/** A client's `${...}` that was not filled in. */
const PLACEHOLDER = /\$\{|\{\{/;

/**
 * What the operator set has to be something this program obeys: a misspelt switch would silently be off.
 * @throws ToolError VALIDATION_ERROR
 */
export function checkVariables(env: Environment, platform = process.platform): void {
  for (const [name, value = ""] of Object.entries(env)) {
    if (!OURS.test(name)) continue;
    if (!isKnown(name, platform)) throw misspelt(name);
    if (PLACEHOLDER.test(value) && !COOKIES.includes(name))
      throw new ToolError("VALIDATION_ERROR", `${name} holds a placeholder that was not filled in.`, {
        nextStep: "Fill it in, or remove the variable.",
      });
  }
  checkConfigDirectory(env);
  downloadRules(env);
}

/** Windows does not tell capitals apart. */
function isKnown(name: string, platform: NodeJS.Platform): boolean {
  const written = platform === "win32" ? name.toUpperCase() : name;
  return VARIABLES.some((known) => known === written);
}

function misspelt(name: string): ToolError {
  const shown = /^\w{1,60}$/.test(name) ? name : "one that begins with TP_";
  const near = closest(name, VARIABLES);
  return new ToolError("VALIDATION_ERROR", `There is no variable ${shown}.`, {
    nextStep: near ? `Did you mean ${near}?` : `The variables are ${VARIABLES.join(", ")}.`,
  });
}

/** Our own folder is made below it; whoever may write there could put another in its place. */
function checkConfigDirectory(env: Environment): void {
  const named = env.TP_MCP_CONFIG_DIR;
  if (!named) return;
  if (!isRooted(named))
    throw refusal("does not say where it begins", "Set it to an absolute path, or one that begins with ~/.");
  const stats = statSync(absolutePath(named, env), { throwIfNoEntry: false });
  if (!stats) return;
  if (!stats.isDirectory()) throw refusal("is not a folder", "Name a folder of this user.");
  if (process.platform !== "win32" && (stats.mode & 0o002) !== 0)
    throw refusal(
      "is a folder that everybody may write into",
      "Name one that only this user may write into, for example a folder in it with mode 0700.",
    );
}

function refusal(problem: string, nextStep: string): ToolError {
  return new ToolError("VALIDATION_ERROR", `TP_MCP_CONFIG_DIR ${problem}.`, { nextStep });
}
