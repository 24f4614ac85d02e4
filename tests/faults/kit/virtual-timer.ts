import type { Timer } from "../../../src/http/timer.js";

/** Time that passes only when somebody waits: pauses end at once, and time limits run out when a test says so. */
export class VirtualTimer implements Timer {
  readonly #limits = new Set<() => void>();
  #now = 0;

  now(): number {
    return this.#now;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.#now += ms;
  }

  limit(_ms: number, over: () => void): () => void {
    this.#limits.add(over);
    return () => void this.#limits.delete(over);
  }

  /** The time limits of all requests under way run out. */
  runOut(): void {
    for (const over of [...this.#limits]) over();
  }
}
