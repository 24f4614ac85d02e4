import { untilAborted } from "../values/until-aborted.js";

/**
 * Calls that change the same area take turns, from their first read to the end of their last read-back: a read-change-write beside
 * another one would save what the other has just replaced, and two creates would both see an empty day. Reads never wait.
 */
export class WriteOrder {
  /** The end of the line of each area. */
  private readonly lines = new Map<string, Promise<void>>();

  /**
   * Waits for the calls ahead, first come first served, and gives what ends the turn. The places in all lines are taken at once,
   * so calls that need several areas can't wait for each other.
   * @throws the signal's reason when it is aborted before the turn has come; the place is then given up
   */
  async enter(areas: readonly string[], signal?: AbortSignal): Promise<() => void> {
    let leave = () => {};
    const turn = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const ahead = [...new Set(areas)].map((area) => this.join(area, turn));
    try {
      await untilAborted(Promise.all(ahead), signal);
      signal?.throwIfAborted();
    } catch (error) {
      leave();
      throw error;
    }
    return leave;
  }

  /** Takes the last place in a line. @returns what is ahead of it */
  private join(area: string, turn: Promise<void>): Promise<void> {
    const ahead = this.lines.get(area) ?? Promise.resolve();
    const end = Promise.all([ahead, turn]).then(() => {
      if (this.lines.get(area) === end) this.lines.delete(area);
    });
    this.lines.set(area, end);
    return ahead;
  }
}
