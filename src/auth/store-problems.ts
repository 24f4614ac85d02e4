import type { StoreName, StoreProblem } from "./store.js";

interface Words {
  what: string;
  next: string;
}

const SIGN_IN = "Run `tp-mcp auth` in a terminal.";
const USE_FILE = "Run `tp-mcp auth --store file` in a terminal.";

const KEYCHAIN: Partial<Record<StoreProblem, Words>> = {
  absent: { what: "The keychain holds no sign-in.", next: SIGN_IN },
  unavailable: {
    what: "No keychain can be reached here.",
    next: "Run `tp-mcp auth --store file` in a terminal, or set TP_AUTH_COOKIE in the server's environment to the value of the cookie Production_tpAuth.",
  },
  locked: { what: "The keychain is locked.", next: "Unlock the keychain, then try again in a minute." },
  denied: { what: "The keychain does not let this program read the sign-in.", next: USE_FILE },
  timeout: {
    what: "The keychain did not answer in time; it may be waiting for a dialog.",
    next: "Answer the keychain's dialog and try again in a minute, or run `tp-mcp auth --store file` in a terminal.",
  },
  duplicate: {
    what: "The keychain holds several items for the service tp-mcp.",
    next: "Remove them in the keychain's own program, then run `tp-mcp auth` in a terminal.",
  },
  "too-large": { what: "The cookie is too long for this keychain.", next: USE_FILE },
  corrupt: { what: "The sign-in in the keychain is damaged.", next: SIGN_IN },
};

const FILE: Partial<Record<StoreProblem, Words>> = {
  absent: { what: "There is no credential file.", next: SIGN_IN },
  unavailable: {
    what: "The credential file cannot be read or written.",
    next: "Make the configuration folder writable, or set TP_MCP_CONFIG_DIR to a folder that is.",
  },
  "too-large": { what: "The credential file is too large to be ours.", next: USE_FILE },
  corrupt: { what: "The credential file is damaged.", next: USE_FILE },
  "other-machine": {
    what: "The credential file was written on another machine.",
    next: "Run `tp-mcp auth` on this machine; for a container, set TP_AUTH_COOKIE instead.",
  },
  "no-machine-id": {
    what: "This machine has no id of its own to tie the credential file to.",
    next: "Set TP_AUTH_COOKIE in the server's environment to the value of the cookie Production_tpAuth; on Linux, `systemd-machine-id-setup` gives the machine an id.",
  },
  unsafe: {
    what: "The credential file or its folder is a link or belongs to another user.",
    next: "Remove it, then run `tp-mcp auth` in a terminal.",
  },
};

/** What happened at this store, and the one thing to do about it. */
export function storeProblem(store: StoreName, problem: StoreProblem): Words {
  const words = store === "keychain" ? KEYCHAIN[problem] : FILE[problem];
  return words ?? { what: `The ${store} cannot be used.`, next: SIGN_IN };
}
