import type { Change, ChangeStore } from "../tool/change.js";

/** Keeps changes as long as the process lives: for the embedded sandbox, which lives no longer. */
export class MemoryStore implements ChangeStore {
  private readonly changes = new Map<string, Change>();

  async save(change: Change): Promise<boolean> {
    this.changes.set(change.id, structuredClone(change));
    return true;
  }

  /** No other process sees these changes. */
  async claim(): Promise<() => Promise<void>> {
    return async () => undefined;
  }

  async all(): Promise<Change[]> {
    return [...this.changes.values()].reverse().map((change) => structuredClone(change));
  }
}
