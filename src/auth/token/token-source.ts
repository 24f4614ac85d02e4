import { setTimeout } from "node:timers/promises";
import type { BearerToken, TokenSource } from "../../http/token-source.js";
import type { Secret } from "../../security/secret.js";
import { ToolError } from "../../values/tool-error.js";
import { untilAborted } from "../../values/until-aborted.js";
import type { CredentialInUse } from "../credential-in-use.js";
import type { Session } from "../session.js";
import { expiredError } from "../sign-in-errors.js";
import type { Exchange } from "./exchange.js";
import { isOver, type Moment, now, type TokenClock } from "./expiry.js";
import { rateLimited } from "./sign-in-failures.js";

export interface TokenSourceOptions {
  session: Session;
  exchange: Exchange;
  clock: TokenClock;
  /** Waits until another server has stored what it was given. */
  pause?: () => Promise<void>;
}

const SHORT_PAUSE = () => setTimeout(1_000);
/** Somebody who signs in again and again during one renewal does not hold it up for ever. */
const MOST_ATTEMPTS = 4;

/** How long a cookie the server refused is not offered again. */
const REFUSAL_S = 60;

interface HeldToken {
  bearer: BearerToken;
  start: Moment;
  usable_s: number;
}

/** Keeps one bearer token in memory and renews it by exchanging the cookie: once, however many calls wait for it. */
export class CookieTokenSource implements TokenSource {
  readonly #options: TokenSourceOptions;
  #held: HeldToken | undefined;
  #renewal: Promise<BearerToken> | undefined;
  #refusal: { cookie: Secret; start: Moment } | undefined;
  #limit: { start: Moment; wait_s: number } | undefined;
  #generation = 0;

  constructor(options: TokenSourceOptions) {
    this.#options = options;
  }

  async bearer(signal?: AbortSignal): Promise<BearerToken> {
    signal?.throwIfAborted();
    const { session, clock } = this.#options;
    const held = this.#held;
    const isOurs = held && held.bearer.account === session.account && !session.hasMoved();
    if (isOurs && !isOver(held.start, held.usable_s, clock)) return held.bearer;
    this.#renewal ??= this.#startRenewal();
    // One caller giving up does not end the renewal the others wait for.
    return untilAborted(this.#renewal, signal);
  }

  refused(token: BearerToken): void {
    if (this.#held?.bearer.generation === token.generation) this.#held = undefined;
  }

  /** Forgets everything that belonged to the former credential, a renewal under way included. */
  reset(): void {
    this.#held = undefined;
    this.#renewal = undefined;
    this.#refusal = undefined;
  }

  #startRenewal(): Promise<BearerToken> {
    const renewal = this.#renew().finally(() => {
      if (this.#renewal === renewal) this.#renewal = undefined;
    });
    return renewal;
  }

  /**
   * Exchanges what the stores hold now. Before a refusal is believed they are read again, a moment later: another server may have
   * been given a new cookie for this one, and be about to store it.
   */
  async #renew(): Promise<BearerToken> {
    const { session, pause = SHORT_PAUSE } = this.#options;
    this.#respectLimit();
    let credential = await session.reread();
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const { credential: held = credential, account } = session.held;
      const isNew = !this.#wasRefused(held.cookie);
      const token = isNew ? await this.#exchange(held, account) : undefined;
      if (token && account === session.account && !session.hasMoved()) return token;
      if (!token && isNew && session.fixedSource() === undefined) await pause();
      credential = await session.reread();
      if (!token && credential.cookie.reveal() === held.cookie.reveal()) break;
    }
    throw expiredError(credential.source, session.variable);
  }

  /** Undefined when the server refuses this cookie. */
  async #exchange(credential: CredentialInUse, account: number): Promise<BearerToken | undefined> {
    const start = now(this.#options.clock);
    const result = await this.#options.exchange(credential.cookie).catch((error: unknown) => {
      throw this.#noteLimit(error, start);
    });
    if (result.state === "refused") {
      this.#refusal = { cookie: credential.cookie, start };
      return undefined;
    }
    this.#generation += 1;
    const bearer: BearerToken = { value: result.token, generation: this.#generation, account };
    if (account === this.#options.session.account) this.#held = { bearer, start, usable_s: result.usable_s };
    if (result.renewed) await this.#options.session.keepRenewed(credential, result.renewed);
    return bearer;
  }

  #wasRefused(cookie: Secret): boolean {
    const refusal = this.#refusal;
    return (
      refusal !== undefined &&
      refusal.cookie.reveal() === cookie.reveal() &&
      !isOver(refusal.start, REFUSAL_S, this.#options.clock)
    );
  }

  #respectLimit(): void {
    if (!this.#limit) return;
    const { start, wait_s } = this.#limit;
    const waited_s = (this.#options.clock.monotonic() - start.monotonic_ms) / 1000;
    if (waited_s < wait_s) throw rateLimited(Math.ceil(wait_s - waited_s));
    this.#limit = undefined;
  }

  #noteLimit(error: unknown, start: Moment): unknown {
    const wait_s = error instanceof ToolError ? error.facts.retry_after_seconds : undefined;
    if (typeof wait_s === "number") this.#limit = { start, wait_s };
    return error;
  }
}
