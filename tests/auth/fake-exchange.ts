import { Session } from "../../src/auth/session.js";
import type { Stores } from "../../src/auth/stores.js";
import type { Exchange, Exchanged } from "../../src/auth/token/exchange.js";
import type { TokenClock } from "../../src/auth/token/expiry.js";
import { CookieTokenSource } from "../../src/auth/token/token-source.js";
import { Secret } from "../../src/security/secret.js";

/** Both clocks, moved by hand. */
export class HandClock implements TokenClock {
  wall_ms = Date.UTC(2026, 2, 1);
  monotonic_ms = 1_000;

  wall(): number {
    return this.wall_ms;
  }

  monotonic(): number {
    return this.monotonic_ms;
  }

  pass(seconds: number): void {
    this.wall_ms += seconds * 1000;
    this.monotonic_ms += seconds * 1000;
  }
}

/** A server that gives every cookie a new token, unless it was told to answer something else. */
export class FakeExchange {
  readonly cookies: string[] = [];
  readonly refused = new Set<string>();
  failure: Error | undefined;
  usable_s = 3540;
  renewed: Extract<Exchanged, { state: "token" }>["renewed"];

  readonly exchange: Exchange = async (cookie) => {
    this.cookies.push(cookie.reveal());
    await new Promise((resolve) => setImmediate(resolve));
    if (this.failure) throw this.failure;
    if (this.refused.has(cookie.reveal())) return { state: "refused" };
    const token = new Secret(`token-${this.cookies.length}`);
    return { state: "token", token, usable_s: this.usable_s, renewed: this.renewed };
  };
}

/** @param pause what happens before a refusal is believed */
export function tokenSource(stores: Stores, pause = async () => {}) {
  const server = new FakeExchange();
  const clock = new HandClock();
  const changes: string[] = [];
  const session = new Session({
    fromEnvironment: undefined,
    sandbox: false,
    stores,
    onChange: () => changes.push("changed"),
  });
  const tokens = new CookieTokenSource({ session, exchange: server.exchange, clock, pause });
  return { server, clock, session, tokens, changes };
}
