import type { StoreName } from "./credential-store.js";
import type { StoredCredential } from "./stored-credential.js";

/** Where the credential in use came from. `sandbox` stands for the constant used with the sandbox. */
export type CredentialSource = "environment" | "sandbox" | StoreName;

export interface Credential extends Omit<StoredCredential, "savedAt"> {
  readonly source: CredentialSource;
  /** Unknown for `environment` and `sandbox`. */
  readonly savedAt?: Date;
}
