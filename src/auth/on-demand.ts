import { configDirectory } from "../disk/config-directory.js";
import type { Environment } from "../values/user-path.js";
import type { FindCookie } from "./browser/usable-cookie.js";
import { ChangeMark } from "./change-mark.js";
import type { Store, StoreName } from "./store.js";
import type { Stores } from "./stores.js";

/** What a server needs only in some sign-ins. Its code is loaded with its first use, which most servers never come to. */

/** A tool call waits this long for a keychain at most; clients give up after about 60 s. */
export const SERVER_KEYCHAIN_TIMEOUT_MS = 20_000;

/** The stores of the signed-in user. */
export function storesOnDemand(env: Environment): Stores {
  let stores: Promise<Stores> | undefined;
  const load = () => {
    stores ??= loadStores(env);
    return stores;
  };
  return {
    mark: new ChangeMark(() => configDirectory(env)),
    keychain: onDemand("keychain", load),
    file: onDemand("file", load),
  };
}

async function loadStores(env: Environment): Promise<Stores> {
  const { ownStores, systemKeychain } = await import("./own-stores.js");
  return ownStores(env, systemKeychain(env, SERVER_KEYCHAIN_TIMEOUT_MS));
}

function onDemand(name: StoreName, load: () => Promise<Stores>): Store {
  return {
    name,
    read: async () => (await load())[name].read(),
    write: async (credential) => (await load())[name].write(credential),
    clear: async () => (await load())[name].clear(),
  };
}

/** The browsers of this machine, read by a process of its own. */
export function browsersOnDemand(env: Environment): FindCookie {
  return async (choice, accepts) => {
    const { browserReader } = await import("./browser/reader-client.js");
    return browserReader({ env, dialogTimeoutMs: SERVER_KEYCHAIN_TIMEOUT_MS })(choice, accepts);
  };
}
