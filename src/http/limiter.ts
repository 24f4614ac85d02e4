import { untilAborted } from "../values/until-aborted.js";
import { RequestPace } from "./request-pace.js";
import { systemTimer, type Timer } from "./timer.js";

const MAX_IN_FLIGHT = 4;

/** The one queue of the process, shared by all tool calls and by the token exchange (KB-06, KB-100). */
export interface Limiter {
  /**
   * Starts the task when its turn has come, first come first served, and gives its result.
   * @throws the signal's reason when it is aborted before the turn has come; the task is then never started
   */
  run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Tells of a 429: nothing starts for `waitMs` milliseconds, and the pace is slower for a minute. */
  slowDown(waitMs: number): void;
}

export function createLimiter(timer: Timer = systemTimer): Limiter {
  const pace = new RequestPace();
  const running = new Set<Promise<void>>();
  let lastInLine: Promise<void> = Promise.resolve();

  /** Waits at the head of the line, then starts the task. The result is wrapped so that the line does not wait for it. */
  async function start<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<{ result: Promise<T> }> {
    await freePlace(running, signal);
    await turn(pace, timer, signal);
    signal?.throwIfAborted();
    pace.take(timer.now());
    const result = task();
    const end = settled(result).then(() => void running.delete(end));
    running.add(end);
    return { result };
  }

  return {
    run: async (task, signal) => {
      const started = lastInLine.then(() => start(task, signal));
      lastInLine = settled(started);
      const { result } = await untilAborted(started, signal);
      return result;
    },
    slowDown: (waitMs) => pace.slowDown(timer.now(), waitMs),
  };
}

async function freePlace(running: ReadonlySet<Promise<void>>, signal?: AbortSignal): Promise<void> {
  while (running.size >= MAX_IN_FLIGHT) await untilAborted(Promise.race(running), signal);
}

/** A 429 may arrive during the wait, so the pace is asked again after it. */
async function turn(pace: RequestPace, timer: Timer, signal?: AbortSignal): Promise<void> {
  for (let wait = pace.waitMs(timer.now()); wait > 0; wait = pace.waitMs(timer.now()))
    await timer.sleep(wait, signal);
}

function settled(work: Promise<unknown>): Promise<void> {
  return work.then(
    () => undefined,
    () => undefined,
  );
}
