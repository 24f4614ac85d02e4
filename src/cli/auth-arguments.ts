import { BROWSER_CHOICES, isBrowserChoice } from "../auth/browser/browsers.js";
import type { StoreName } from "../auth/store.js";
import type { BrowserChoice } from "../http/sign-in.js";

export interface AuthArguments {
  /** Where the cookie comes from. */
  from: { kind: "prompt" } | { kind: "python" } | { kind: "browser"; choice: BrowserChoice };
  store?: StoreName;
}

/** `--from-browser=firefox` is `--from-browser firefox`. */
const OPTION_WITH_VALUE = /^(--from-browser|--store)=(.*)$/;

/** Never quotes an argument it does not know: it could be the cookie itself. */
export function readAuthArguments(args: readonly string[]): AuthArguments | { mistake: string } {
  const result: AuthArguments = { from: { kind: "prompt" } };
  const words = args.flatMap((arg) => OPTION_WITH_VALUE.exec(arg)?.slice(1) ?? [arg]);
  for (let index = 0; index < words.length; index += 1) {
    const option = words[index];
    if (option === "--import") {
      result.from = { kind: "python" };
    } else if (option === "--from-browser") {
      index += 1;
      const choice = words[index]?.toLowerCase() ?? "";
      if (!isBrowserChoice(choice))
        return { mistake: `--from-browser takes one of ${BROWSER_CHOICES.join(", ")}.` };
      result.from = { kind: "browser", choice };
    } else if (option === "--store") {
      index += 1;
      const store = words[index];
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
