import { untilAborted } from "../values/until-aborted.js";
import { type Asked, covers } from "./covers.js";
import type { AccountPin, CheckedResponse, Endpoint, Http, Parameters } from "./endpoint.js";
import { monotonicNow } from "./timer.js";

interface Kept extends Asked {
  account: AccountPin["account"];
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

/** How long an answer is kept that no call has asked to be kept. */
const LEARNED_S = 600;

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
  /** Counts what ends answers of standing endpoints. */
  private ended = 0;

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
    const key = keyOf(endpoint, params, pin);
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

  /**
   * What was read of these days or more, at most `maxAgeSeconds` ago; undefined where nothing was, or where that failed. Nothing is asked.
   */
  async covering<Response>(
    maxAgeSeconds: number,
    { id }: Endpoint<unknown, unknown, Response>,
    params: Parameters,
    { account }: AccountPin,
  ): Promise<CheckedResponse<Response> | undefined> {
    const oldest = this.clock() - maxAgeSeconds * 1000;
    const found = [...this.kept.values()]
      .filter((one) => one.account === account && one.askedAt >= oldest)
      .filter((one) => covers(one, { endpoint: id, params }))
      .sort((one, other) => other.askedAt - one.askedAt)[0];
    return found?.response.catch(() => undefined) as Promise<CheckedResponse<Response> | undefined>;
  }

  /**
   * Sends a read that asks for what stands now. The answer of a standing endpoint is kept for `covering`, unless something was
   * changed while it was asked.
   */
  async learning<Response>(
    endpoint: Endpoint<unknown, unknown, Response>,
    params: Parameters,
    pin: AccountPin,
    ask: () => Promise<CheckedResponse<Response>>,
  ): Promise<CheckedResponse<Response>> {
    const { ended } = this;
    const askedAt = this.clock();
    const answer = await ask();
    if (!endpoint.standing || ended !== this.ended) return answer;
    const response = Promise.resolve(answer);
    const one = { ...this.entry(endpoint, params, pin, response), askedAt, keptForMs: LEARNED_S * 1000 };
    this.kept.set(`read ${keyOf(endpoint, params, pin)}`, one);
    this.lookIn(LEARNED_S * 1000);
    return answer;
  }

  /** Answers that are held. */
  get size(): number {
    return this.kept.size;
  }

  /** After a change: what may have changed with it, which is all that is not steady, or not standing where the change leaves that. */
  changed({ keepsRecent = false }: Pick<Endpoint, "keepsRecent"> = {}): void {
    if (!keepsRecent) this.ended += 1;
    for (const [key, { steady, standing }] of this.kept)
      if (!steady && !(keepsRecent && standing)) this.kept.delete(key);
  }

  /** Everything: another account asks. */
  forget(): void {
    this.ended += 1;
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
    const one = this.entry(endpoint, params, pin, response, unwanted);
    this.kept.set(key, one);
    response.catch(() => this.drop(key, one));
    return one;
  }

  private entry(
    { id, steady = false, standing = false }: Pick<Endpoint, "id" | "steady" | "standing">,
    params: Parameters,
    { account }: AccountPin,
    response: Kept["response"],
    unwanted = new AbortController(),
  ): Kept {
    const askedAt = this.clock();
    return {
      endpoint: id,
      params,
      account,
      askedAt,
      keptForMs: 0,
      steady,
      standing,
      response,
      waiting: 0,
      unwanted,
    };
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

function keyOf({ id }: Pick<Endpoint, "id">, params: Parameters, { account }: AccountPin): string {
  return `${account} ${id} ${JSON.stringify(params)}`;
}
