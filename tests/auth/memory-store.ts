import type { Credential } from "../../src/auth/credential.js";
import type { ReadOutcome, Store, StoreName, StoreProblem } from "../../src/auth/store.js";
import { Secret } from "../../src/security/secret.js";

/** A store that remembers what was done to it, or that has one problem with everything. */
export class MemoryStore implements Store {
  readonly calls: string[] = [];
  held: Credential | undefined;
  problem: StoreProblem | undefined;

  constructor(readonly name: StoreName) {}

  async read(): Promise<ReadOutcome> {
    this.calls.push("read");
    if (this.problem) return { state: this.problem };
    return this.held ? { state: "found", credential: this.held } : { state: "absent" };
  }

  async write(credential: Credential): Promise<"saved" | StoreProblem> {
    this.calls.push("write");
    if (this.problem) return this.problem;
    this.held = credential;
    return "saved";
  }

  async clear(): Promise<"cleared" | StoreProblem> {
    this.calls.push("clear");
    if (this.problem) return this.problem;
    const had = this.held !== undefined;
    this.held = undefined;
    return had ? "cleared" : "absent";
  }
}

export function memoryStores() {
  return { keychain: new MemoryStore("keychain"), file: new MemoryStore("file") };
}

export function credential(cookie: string): Credential {
  return { cookie: new Secret(cookie), savedAt: new Date("2026-03-01T10:00:00Z") };
}
