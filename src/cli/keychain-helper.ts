import { runKeychainHelper as talkToKeychain } from "../auth/keychain/helper.js";
import { EXIT } from "./exit-codes.js";
import { type CommandIo, printError } from "./io.js";

/** The hidden command `tp-mcp keychain-helper`: this program as its own short-lived keychain process. */
export async function runKeychainHelper(_args: string[], io: CommandIo): Promise<number> {
  if (io.stdin.isTTY) {
    printError(io, "keychain-helper is no command for a terminal.", "tp-mcp auth-status shows the sign-in.");
    return EXIT.usage;
  }
  return talkToKeychain(io);
}
