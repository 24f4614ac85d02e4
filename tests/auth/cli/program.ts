import { HELPER_COMMAND } from "../../../src/auth/keychain/helper-protocol.js";
import { runAuthClear } from "../../../src/cli/auth-clear.js";
import { runAuthStatus } from "../../../src/cli/auth-status.js";
import type { CommandIo } from "../../../src/cli/io.js";
import { runKeychainHelper } from "../../../src/cli/keychain-helper.js";
import { readSecretText } from "../../../src/cli/muted-prompt.js";
import { createScrubber } from "../../../src/security/scrubber.js";

/** The sign-in commands as a program of their own, with nothing replaced. */
const COMMANDS: Record<string, (args: string[], io: CommandIo) => Promise<number>> = {
  "auth-status": runAuthStatus,
  "auth-clear": runAuthClear,
  [HELPER_COMMAND]: runKeychainHelper,
  "read-secret": async (_args, io) => {
    const text = await readSecretText(io, "Paste it: ");
    io.stdout.write(text === undefined ? "nothing\n" : `${text.length} characters\n`);
    return 0;
  },
};

const { stdin, stdout, stderr, env } = process;
const [command = "", ...args] = process.argv.slice(2);
process.exitCode = await COMMANDS[command]?.(args, {
  stdin,
  stdout,
  stderr,
  env,
  scrubber: createScrubber(),
});
