import type { AccountPin, CheckedResponse, Endpoint, Http, Parameters } from "./endpoint.js";
import { monotonicNow } from "./timer.js";

interface Kept {
  /** Milliseconds on the monotonic clock. */
  askedAt: number;
  steady: boolean;
  response: Promise<CheckedResponse<unknown>>;
}

/**
 * Answers that may be used again for a short while: thresholds and the catalogue of sports, which several calls in a row ask for.
 * Only reads that name an age use them; a read-change-write never does. Any change ends them but those of steady endpoints, another account ends them all.
 */
export class RecentResponses {
  private readonly kept = new Map<string, Kept>();

  /** @param clock monotonic, in milliseconds */
  constructor(
    private readonly http: Http,
    private readonly clock: () => number = monotonicNow,
  ) {}

  /** The response, at most `maxAge_s` old. Calls at the same time share one request, so it is tied to no single call's cancellation. */
  send<Response>(
    maxAgeSeconds: number,
    endpoint: Endpoint<unknown, unknown, Response>,
    params: Parameters,
    pin: AccountPin = {},
  ): Promise<CheckedResponse<Response>> {
    const key = `${pin.account} ${endpoint.id} ${JSON.stringify(params)}`;
    const found = this.kept.get(key);
    if (found && this.clock() - found.askedAt <= maxAgeSeconds * 1000)
      return found.response as Promise<CheckedResponse<Response>>;
    const response = this.http.send(endpoint, { params, pin });
    this.kept.set(key, { askedAt: this.clock(), steady: endpoint.steady === true, response });
    response.catch(() => {
      if (this.kept.get(key)?.response === response) this.kept.delete(key);
    });
    return response;
  }

  /** After a change: what may have changed with it. */
  changed(): void {
    for (const [key, { steady }] of this.kept) if (!steady) this.kept.delete(key);
  }

  /** Everything: another account asks. */
  forget(): void {
    this.kept.clear();
  }
}
