import type { CookieInput } from "./cookie-input.js";
import { readCookieInput } from "./cookie-input.js";

/** The variable that holds the cookie where there is neither keychain nor writable home, as in a container (KB-11). */
export const COOKIE_VARIABLE = "TP_AUTH_COOKIE";
/** Who signs in at the sandbox, which is asked over plain http: a real cookie must never be meant. */
export const SANDBOX_COOKIE_VARIABLE = "TP_MCP_SANDBOX_COOKIE";

/** The variable whose cookie is used. */
export function cookieVariable(sandbox: boolean): string {
  return sandbox ? SANDBOX_COOKIE_VARIABLE : COOKIE_VARIABLE;
}

/**
 * Takes the cookie out of the environment: read once, then deleted, so that neither child processes nor diagnostic
 * reports can carry it. The operating system's own copy of the start environment is out of reach.
 * @param sandbox whether the sandbox is asked, which has a variable of its own and where short words such as `sandbox-coach` sign in
 */
export function takeEnvironmentCookie(
  env: Record<string, string | undefined>,
  sandbox: boolean,
): CookieInput | undefined {
  const value = env[cookieVariable(sandbox)];
  delete env[COOKIE_VARIABLE];
  delete env[SANDBOX_COOKIE_VARIABLE];
  if (value === undefined || value.trim() === "") return undefined;
  return sandbox ? readCookieInput(value, 1) : readCookieInput(value);
}
