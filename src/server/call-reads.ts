import type { AccountPin, Endpoint, Parameters } from "../http/endpoint.js";
import type { SeenReads } from "../tool/seen-reads.js";
import type { Services } from "./services.js";
import type { Unread } from "./unread.js";

/** What the reads of one call have in common. */
interface OfCall {
  seen: SeenReads;
  unread: Unread;
  /** Filled once it is known whose account it is. */
  pin: AccountPin;
  signal: AbortSignal | undefined;
}

/** The three ways in which a call reads: what stands now, what stood a moment ago, what was read already. */
export class CallReads {
  constructor(
    private readonly services: Services,
    private readonly call: OfCall,
  ) {}

  async read<P, B, R>(endpoint: Endpoint<P, B, R>, params?: P, body?: B): Promise<R> {
    const { http, identity, recent } = this.services;
    const { pin, seen, unread } = this.call;
    const asked = (params ?? {}) as Parameters;
    const answer = await recent.learning<R>(endpoint, asked, pin, () =>
      http.send(endpoint, { params: asked, body, pin, ...this.cancel() }),
    );
    const response = unread.valueOf(endpoint, answer);
    if (identity.isFrom(endpoint)) identity.learn(answer, pin);
    seen.note(endpoint, params ?? {}, response);
    return response;
  }

  async recent<P, B, R>(maxAgeSeconds: number, endpoint: Endpoint<P, B, R>, params?: P): Promise<R> {
    const { identity, recent } = this.services;
    const { pin, unread } = this.call;
    const answer = identity.isFrom(endpoint)
      ? await identity.answer<R>(maxAgeSeconds * 1000, pin)
      : await recent.send<R>(maxAgeSeconds, endpoint, (params ?? {}) as Parameters, {
          pin,
          ...this.cancel(),
        });
    return answer ? unread.valueOf(endpoint, answer) : this.read(endpoint, params);
  }

  async kept<P, B, R>(
    maxAgeSeconds: number,
    endpoint: Endpoint<P, B, R>,
    params?: P,
  ): Promise<R | undefined> {
    const { pin, seen, unread } = this.call;
    const asked = (params ?? {}) as Parameters;
    const own = seen.sinceChange({ endpoint: endpoint as Endpoint, params: asked });
    if (own) return own.value as R;
    if (!endpoint.standing) return undefined;
    const answer = await this.services.recent.covering<R>(maxAgeSeconds, endpoint, asked, pin);
    return answer && unread.valueOf(endpoint, answer);
  }

  private cancel(): { signal?: AbortSignal } {
    const { signal } = this.call;
    return signal ? { signal } : {};
  }
}
