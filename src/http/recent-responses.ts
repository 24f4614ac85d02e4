import { untilAborted } from "../values/until-aborted.js";
import type { AccountPin, CheckedResponse, Endpoint, Http, Parameters } from "./endpoint.js";
import { monotonicNow } from "./timer.js";

interface Kept {
  /** Milliseconds on the monotonic clock. */
  askedAt: number;
  /** The oldest that somebody has asked it to be. */
  keptForMs: number;
  steady: boolean;
  standing: boolean;
  response: Promise<CheckedResponse<unknown>>;
  /** Calls that wait for it; without any left the request is taken back. */
  waiting: number;
  unwanted: AbortController;
}

/** Does something later, without keeping the process alive for it. */
type Later = (ms: number, work: () => void) => void;

const later: Later = (ms, work) => void setTimeout(work, ms).unref();

/**
 * Answers that may be used again for a short while: thresholds and the catalogue of sports, which several calls in a row ask for.
 * Only reads that name an age use them; a read-change-write never does. A change ends them
 * but for those of steady endpoints, and of standing ones where it leaves these; another account ends them all.
 */
export class RecentResponses {
  private readonly kept = new Map<string, Kept>();
  /** When the next look for old answers is due; one look plans the next. */
  private lookAt = Number.POSITIVE_INFINITY;

  /** @param clock monotonic, in milliseconds */
  constructor(
    private readonly http: Http,
    private readonly clock: () => number = monotonicNow,
    private readonly inTime: Later = later,
  ) {}

  /** The response, at most `maxAge_s` old. Calls at the same time share one request: it is cancelled when all of them are. */
  async send<Response>(
    maxAgeSeconds: number,
    endpoint: Endpoint<unknown, unknown, Response>,
    params: Parameters,
    { pin = {}, signal }: { pin?: AccountPin; signal?: AbortSignal | undefined } = {},
  ): Promise<CheckedResponse<Response>> {
    signal?.throwIfAborted();
    const key = `${pin.account} ${endpoint.id} ${JSON.stringify(params)}`;
    const found = this.kept.get(key);
    const isFresh = found && this.clock() - found.askedAt <= maxAgeSeconds * 1000;
    const one = isFresh ? found : this.ask(key, endpoint, params, pin);
    one.keptForMs = Math.max(one.keptForMs, maxAgeSeconds * 1000);
    this.lookIn(maxAgeSeconds * 1000);
    one.waiting += 1;
    try {
      return (await untilAborted(one.response, signal)) as CheckedResponse<Response>;
    } finally {
      one.waiting -= 1;
      if (one.waiting === 0 && signal?.aborted) this.takeBack(key, one, signal.reason);
    }
  }

  /** Answers that are held. */
  get size(): number {
    return this.kept.size;
  }

  /** After a change: what may have changed with it, which is all that is not steady, or not standing where the change leaves that. */
  changed({ keepsRecent = false }: Pick<Endpoint, "keepsRecent"> = {}): void {
    for (const [key, { steady, standing }] of this.kept)
      if (!steady && !(keepsRecent && standing)) this.kept.delete(key);
  }

  /** Everything: another account asks. */
  forget(): void {
    this.kept.clear();
  }

  private ask<Response>(
    key: string,
    endpoint: Endpoint<unknown, unknown, Response>,
    params: Parameters,
    pin: AccountPin,
  ): Kept {
    const unwanted = new AbortController();
    const response = this.http.send(endpoint, { params, pin, signal: unwanted.signal, lean: true });
    const one = {
      askedAt: this.clock(),
      keptForMs: 0,
      steady: endpoint.steady === true,
      standing: endpoint.standing === true,
      response,
      waiting: 0,
      unwanted,
    };
    this.kept.set(key, one);
    response.catch(() => this.drop(key, one));
    return one;
  }

  private takeBack(key: string, one: Kept, reason: unknown): void {
    this.drop(key, one);
    one.unwanted.abort(reason);
  }

  private drop(key: string, one: Kept): void {
    if (this.kept.get(key) === one) this.kept.delete(key);
  }

  /** A look that is due earlier plans this one, too. */
  private lookIn(ms: number): void {
    const at = this.clock() + ms;
    if (at >= this.lookAt) return;
    this.lookAt = at;
    this.inTime(ms + 1, () => {
      if (this.lookAt === at) this.dropOld();
    });
  }

  /** Months of training are not held in memory for nobody. */
  private dropOld(): void {
    const now = this.clock();
    this.lookAt = Number.POSITIVE_INFINITY;
    for (const [key, { askedAt, keptForMs }] of this.kept)
      if (now - askedAt > keptForMs) this.kept.delete(key);
    const ends = [...this.kept.values()].map(({ askedAt, keptForMs }) => askedAt + keptForMs);
    if (ends.length > 0) this.lookIn(Math.min(...ends) - now);
  }
}
