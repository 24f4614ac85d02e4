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

/** `TP_AUTH_COOKIE` is set, so nothing else is tried: its owner should learn that it cannot work. */
export function unusableEnvironmentError(reason: string): ToolError {
  return new ToolError("AUTH_MISSING", `TP_AUTH_COOKIE does not hold a usable cookie. ${reason}`, {
    nextStep: "Correct TP_AUTH_COOKIE in the server's environment and restart the server.",
  });
}

/** The server no longer accepts the cookie. The stored one is kept: the refusal may pass (KB-05). */
export function expiredError(source: CredentialSource): ToolError {
  const nextStep =
    source === "environment"
      ? "Put the cookie's current value into TP_AUTH_COOKIE and restart the server."
      : "Call tp_refresh_auth, or run `tp-mcp auth` in a terminal.";
  return new ToolError("AUTH_EXPIRED", "The TrainingPeaks sign-in has expired.", { nextStep });
}
