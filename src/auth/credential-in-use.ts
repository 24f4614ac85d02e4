import type { Credential } from "./credential.js";
import type { StoreName } from "./store.js";

/** Where the credential in use came from. `sandbox` stands for the constant used with the sandbox. */
export type CredentialSource = "environment" | "sandbox" | StoreName;

export interface CredentialInUse extends Omit<Credential, "savedAt"> {
  readonly source: CredentialSource;
  /** Unknown for `environment` and `sandbox`. */
  readonly savedAt?: Date;
}
