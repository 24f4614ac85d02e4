import type { CheckedResponse, Http, Operation, Parameters } from "./operation.js";
import { monotonicNow } from "./timer.js";

interface Kept {
  /** Milliseconds on the monotonic clock. */
  askedAt: number;
  answer: Promise<CheckedResponse<unknown>>;
}

/**
 * Answers that may be used again for a short while: thresholds and the catalogue of sports, which several calls in a row ask for.
 * Only reads that name an age use them; a read-change-write never does. Any change, and another account, ends them all.
 */
export class RecentAnswers {
  private readonly kept = new Map<string, Kept>();

  /** @param clock monotonic, in milliseconds */
  constructor(
    private readonly http: Http,
    private readonly clock: () => number = monotonicNow,
  ) {}

  /** The answer, at most `maxAge_s` old. Calls at the same time share one request, so it is tied to no single call's cancellation. */
  send<Response>(
    maxAge_s: number,
    operation: Operation<Response>,
    params: Parameters,
  ): Promise<CheckedResponse<Response>> {
    const key = `${operation.id} ${JSON.stringify(params)}`;
    const found = this.kept.get(key);
    if (found && this.clock() - found.askedAt <= maxAge_s * 1000)
      return found.answer as Promise<CheckedResponse<Response>>;
    const answer = this.http.send(operation, { params });
    this.kept.set(key, { askedAt: this.clock(), answer });
    answer.catch(() => {
      if (this.kept.get(key)?.answer === answer) this.kept.delete(key);
    });
    return answer;
  }

  forget(): void {
    this.kept.clear();
  }
}
