import type { Machine } from "../../src/auth/browser/machine.js";
import { temporaryFolder } from "./temporary-folder.js";

/** A Linux machine without keychain programs. */
export function emptyMachine(home = temporaryFolder()): Machine {
  return {
    platform: "linux",
    env: { HOME: home },
    run: async () => ({ kind: "missing" }),
    now: () => Date.now(),
    dialogTimeoutMs: 1000,
  };
}
