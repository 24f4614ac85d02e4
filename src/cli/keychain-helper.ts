import { runKeychainHelper as talkToKeychain } from "../auth/keychain/helper.js";
import { unlessTyped } from "./hidden-command.js";
import type { CommandIo } from "./io.js";

/** The hidden command `tp-mcp keychain-helper`: this program as its own short-lived keychain process. */
export async function runKeychainHelper(_args: string[], io: CommandIo): Promise<number> {
  return unlessTyped("keychain-helper", io, () => talkToKeychain(io));
}
