import type { CredentialStore, StoreName, StoreProblem } from "./credential-store.js";
import type { StoredCredential } from "./stored-credential.js";

export interface Stores {
  readonly keychain: CredentialStore;
  readonly file: CredentialStore;
}

/** Where the credential was found, or what each store answered instead. */
export type Lookup =
  | { found: true; store: StoreName; credential: StoredCredential }
  | { found: false; keychain: StoreProblem; file: StoreProblem };

/** Reads the keychain, and the file only when the keychain gave nothing. */
export async function lookUp({ keychain, file }: Stores): Promise<Lookup> {
  const inKeychain = await keychain.read();
  if (inKeychain.state === "found")
    return { found: true, store: "keychain", credential: inKeychain.credential };
  const inFile = await file.read();
  if (inFile.state === "found") return { found: true, store: "file", credential: inFile.credential };
  return { found: false, keychain: inKeychain.state, file: inFile.state };
}

export interface SaveResult {
  /** The store that holds the credential now; undefined when none took it. */
  saved: StoreName | undefined;
  /** What went wrong at a store that was tried first, or with removing the other store's older copy. */
  problems: Partial<Record<StoreName, StoreProblem>>;
}

/**
 * Writes to exactly one store and removes the other's copy, which would otherwise shadow the new one.
 * @param choice the only store to try; without it the keychain, then the file
 */
export async function save(
  stores: Stores,
  credential: StoredCredential,
  choice?: StoreName,
): Promise<SaveResult> {
  const order: StoreName[] = choice ? [choice] : ["keychain", "file"];
  const problems: SaveResult["problems"] = {};
  for (const name of order) {
    const outcome = await stores[name].write(credential);
    if (outcome === "saved")
      return { saved: name, problems: { ...problems, ...(await removeOther(stores, name)) } };
    problems[name] = outcome;
  }
  return { saved: undefined, problems };
}

/** A store that cannot be reached at all holds nothing that could shadow, so it is not worth a word. */
async function removeOther(stores: Stores, saved: StoreName): Promise<SaveResult["problems"]> {
  const other = saved === "keychain" ? "file" : "keychain";
  const outcome = await stores[other].clear();
  return outcome === "cleared" || outcome === "absent" || outcome === "unavailable"
    ? {}
    : { [other]: outcome };
}

/** Removes the credential from both stores. */
export async function clearAll(stores: Stores): Promise<Record<StoreName, "cleared" | StoreProblem>> {
  return { keychain: await stores.keychain.clear(), file: await stores.file.clear() };
}
