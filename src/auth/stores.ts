import type { ChangeMark } from "./change-mark.js";
import type { Credential } from "./credential.js";
import type { Store, StoreName, StoreProblem } from "./store.js";

export interface Stores {
  readonly keychain: Store;
  readonly file: Store;
  /** Tells running servers of a change; none where there are no others. */
  readonly mark?: Pick<ChangeMark, "read" | "touch">;
}

/** Where the credential was found, or what each store answered instead. */
export type StoreLookup =
  | { found: true; store: StoreName; credential: Credential }
  | { found: false; keychain: StoreProblem; file: StoreProblem };

/** Reads the keychain, and the file only when the keychain gave nothing: one that trusts the terminal may refuse a server (KB-10). */
export async function lookUp({ keychain, file }: Stores): Promise<StoreLookup> {
  const inKeychain = await keychain.read();
  if (inKeychain.state === "found")
    return { found: true, store: "keychain", credential: inKeychain.credential };
  const inFile = await file.read();
  if (inFile.state === "found") return { found: true, store: "file", credential: inFile.credential };
  return { found: false, keychain: inKeychain.state, file: inFile.state };
}

export interface StoreFailure {
  store: StoreName;
  problem: StoreProblem;
}

export interface SaveResult {
  /** The store that holds the credential now; undefined when none took it. */
  saved: StoreName | undefined;
  /** The stores that did not take it. */
  refused: StoreFailure[];
  /** The other store, when an older copy may still be there. In the keychain it would be found first. */
  leftBehind: StoreFailure | undefined;
}

/**
 * Writes to exactly one store and removes the other's copy, which could otherwise shadow the new one.
 * @param choice the only store to try; without it the keychain, then the file
 */
export async function save(stores: Stores, credential: Credential, choice?: StoreName): Promise<SaveResult> {
  const order: StoreName[] = choice ? [choice] : ["keychain", "file"];
  const refused: StoreFailure[] = [];
  for (const store of order) {
    const outcome = await stores[store].write(credential);
    if (outcome === "saved") {
      const leftBehind = await removeOther(stores, store, refused);
      await stores.mark?.touch();
      return { saved: store, refused, leftBehind };
    }
    refused.push({ store, problem: outcome });
  }
  return { saved: undefined, refused, leftBehind: undefined };
}

async function removeOther(
  stores: Stores,
  saved: StoreName,
  refused: StoreFailure[],
): Promise<StoreFailure | undefined> {
  const store = saved === "keychain" ? "file" : "keychain";
  const failed = refused.find((one) => one.store === store)?.problem;
  // A store that did not answer the write would only cost the same wait, or the same dialog, again.
  const outcome = failed === undefined || failed === "too-large" ? await stores[store].clear() : failed;
  const isEmpty = outcome === "cleared" || outcome === "absent" || outcome === "unavailable";
  return isEmpty ? undefined : { store, problem: outcome };
}

/** Removes the credential from both stores. */
export async function clearAll(stores: Stores): Promise<Record<StoreName, "cleared" | StoreProblem>> {
  const outcomes = { keychain: await stores.keychain.clear(), file: await stores.file.clear() };
  await stores.mark?.touch();
  return outcomes;
}
