import { join } from "node:path";
import { configDirectory } from "../disk/config-directory.js";
import type { Environment } from "../values/user-path.js";
import { ChangeMark } from "./change-mark.js";
import { childEnvironment } from "./child-environment.js";
import { CREDENTIAL_FILE, FileStore } from "./file/file-store.js";
import { machineId } from "./file/machine-id.js";
import { askHelper } from "./keychain/helper-client.js";
import { HELPER_COMMAND, type HelperReply, type HelperRequest } from "./keychain/helper-protocol.js";
import { KeychainStore } from "./keychain/keychain-store.js";
import { ownProgram } from "./own-program.js";
import { runProgram } from "./program.js";
import type { Stores } from "./stores.js";

export type AskKeychain = (request: HelperRequest) => Promise<HelperReply>;

/** On the command line a person may have to find and type the keychain's password. */
export const TERMINAL_KEYCHAIN_TIMEOUT_MS = 90_000;

/** The operating system's keychain, through a helper process with this program's own code. */
export function systemKeychain(env: Environment, timeoutMs: number): AskKeychain {
  return (request) =>
    askHelper(request, { program: ownProgram(HELPER_COMMAND), env: childEnvironment(env), timeoutMs });
}

/** The stores of the signed-in user. Nothing is opened before the first read or write. */
export function ownStores(env: Environment, ask: AskKeychain): Stores {
  return {
    mark: new ChangeMark(() => configDirectory(env)),
    keychain: new KeychainStore({ ask }),
    file: new FileStore(
      () => join(configDirectory(env), CREDENTIAL_FILE),
      () => machineId(runProgram, env),
    ),
  };
}
