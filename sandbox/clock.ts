import { dayIn } from "../src/values/day.js";

/** The sandbox's time stands still; only the stamps of writes move on, a second each, so that runs repeat exactly. */
export class SandboxClock {
  #writes = 0;

  constructor(readonly now: Date) {}

  today(timeZone: string): string {
    return dayIn(timeZone, this.now);
  }

  /** Naive date-time of a write, with the fraction the service puts there. */
  stamp(): string {
    this.#writes += 1;
    return new Date(this.now.getTime() + this.#writes * 1000 + 610).toISOString().slice(0, 22);
  }
}
