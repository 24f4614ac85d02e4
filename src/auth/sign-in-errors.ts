import { ToolError } from "../values/tool-error.js";
import type { CredentialSource } from "./credential-in-use.js";
import { storeProblem } from "./store-problems.js";
import type { StoreLookup } from "./stores.js";

/** No store gave a credential. The text and the one next step come from the store that could have. */
export function missingError(lookup: Extract<StoreLookup, { found: false }>): ToolError {
  const { keychain, file } = lookup;
  const decisive =
    file === "absent" || (file === "unavailable" && keychain !== "absent")
      ? storeProblem("keychain", keychain)
      : storeProblem("file", file);
  const explained = keychain === "absent" && file === "absent" ? "" : ` ${decisive.what}`;
  return new ToolError("AUTH_MISSING", `Not signed in to TrainingPeaks.${explained}`, {
    nextStep: decisive.next,
  });
}

/** The variable is set, so nothing else is tried: its owner should learn that it cannot work. */
export function unusableEnvironmentError(variable: string, reason: string): ToolError {
  return new ToolError("AUTH_MISSING", `${variable} does not hold a usable cookie. ${reason}`, {
    nextStep: `Correct ${variable} in the server's environment and restart the server.`,
  });
}

/** The server no longer accepts the cookie. The stored one is kept: the refusal may pass (KB-05). @param variable that a cookie of the environment came from */
export function expiredError(source: CredentialSource, variable: string): ToolError {
  const nextStep =
    source === "environment"
      ? `Put the cookie's current value into ${variable} and restart the server.`
      : "Call tp_refresh_auth, or run `tp-mcp auth` in a terminal.";
  return new ToolError("AUTH_EXPIRED", "The TrainingPeaks sign-in has expired.", { nextStep });
}
