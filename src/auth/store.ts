import type { Credential } from "./credential.js";

export type StoreName = "keychain" | "file";

/** Why a store gave nothing. Each has its own sentence in store-problems.ts. */
export const STORE_PROBLEMS = [
  /** Nothing is stored here. */
  "absent",
  /** The store does not exist on this machine or cannot be reached. */
  "unavailable",
  /** The keychain is locked and nobody unlocked it. */
  "locked",
  /** The keychain refuses this program (macOS grants items per program, KB-10). */
  "denied",
  /** No answer in time; mostly a dialog that nobody answered. */
  "timeout",
  /** Several items carry our name; choosing one would be guessing. */
  "duplicate",
  /** The value does not fit (Windows, KB-09). */
  "too-large",
  /** Something is stored, but it is damaged. */
  "corrupt",
  /** The file was written on another machine. */
  "other-machine",
  /** The file cannot be tied to this machine, which has no id of its own. */
  "no-machine-id",
  /** The file or its folder is a link, or belongs to somebody else. */
  "unsafe",
] as const;

export type StoreProblem = (typeof STORE_PROBLEMS)[number];

export type ReadOutcome = { state: "found"; credential: Credential } | { state: StoreProblem };

/** One place that can hold the credential. No method throws: every outcome is a value. */
export interface Store {
  readonly name: StoreName;
  read(): Promise<ReadOutcome>;
  write(credential: Credential): Promise<"saved" | StoreProblem>;
  clear(): Promise<"cleared" | StoreProblem>;
}
