import { BROWSER_CHOICES, isBrowserChoice } from "../auth/browser/browsers.js";
import type { StoreName } from "../auth/store.js";
import type { BrowserChoice } from "../http/sign-in.js";

export interface AuthArguments {
  /** Where the cookie comes from. */
  from: { kind: "prompt" } | { kind: "python" } | { kind: "browser"; choice: BrowserChoice };
  store?: StoreName;
}

export const AUTH_USAGE = `usage: tp-mcp auth [--from-browser ${BROWSER_CHOICES.join("|")}] [--import] [--store keychain|file]`;

/** Never quotes an argument it does not know: it could be the cookie itself. */
export function readAuthArguments(args: readonly string[]): AuthArguments | { mistake: string } {
  const result: AuthArguments = { from: { kind: "prompt" } };
  for (let index = 0; index < args.length; index += 1) {
    const option = args[index];
    if (option === "--import") {
      result.from = { kind: "python" };
    } else if (option === "--from-browser") {
      index += 1;
      const choice = args[index]?.toLowerCase() ?? "";
      if (!isBrowserChoice(choice))
        return { mistake: `--from-browser takes one of ${BROWSER_CHOICES.join(", ")}.` };
      result.from = { kind: "browser", choice };
    } else if (option === "--store") {
      index += 1;
      const store = args[index];
      if (store !== "keychain" && store !== "file") return { mistake: "--store takes keychain or file." };
      result.store = store;
    } else {
      return {
        mistake: "Unknown argument. The cookie is never an argument, where other programs could see it.",
      };
    }
  }
  return result;
}
