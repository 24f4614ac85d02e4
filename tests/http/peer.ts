import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createDispatcher } from "../../src/http/dispatcher.js";
import type { Endpoint } from "../../src/http/endpoint.js";
import { createHttp, type HttpOptions } from "../../src/http/http.js";
import { createLimiter } from "../../src/http/limiter.js";
import { originsFor } from "../../src/http/origins.js";
import { timeoutsFrom } from "../../src/http/timeouts.js";
import { systemTimer, type Timer } from "../../src/http/timer.js";
import type { BearerToken, TokenSource } from "../../src/http/token-source.js";
import { Secret } from "../../src/security/secret.js";

/** What arrived at the peer. */
export interface Received {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** Answers the n-th request, counted from 0. */
export type Responder = (request: Received, response: ServerResponse, n: number) => void;

/** A real HTTP server on loopback that remembers every request. */
export class Peer {
  readonly received: Received[] = [];
  readonly #server: Server;

  private constructor(respond: Responder) {
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const { method = "", url = "", headers } = request;
      const received = { method, url, headers, body: Buffer.concat(chunks).toString() };
      respond(received, response, this.received.push(received) - 1);
    });
  }

  static async start(respond: Responder): Promise<Peer> {
    const peer = new Peer(respond);
    await new Promise<void>((resolve) => peer.#server.listen(0, "127.0.0.1", resolve));
    return peer;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Resolves when the last connection is gone. */
  async stop(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async kill(): Promise<void> {
    this.#server.closeAllConnections();
    await this.stop();
  }
}

/** Time that passes only when somebody sleeps, and remembers how long. */
export class FakeTimer implements Timer {
  readonly sleeps: number[] = [];
  #now = 0;

  now(): number {
    return this.#now;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.sleeps.push(ms);
    this.#now += ms;
  }

  limit = systemTimer.limit;

  pass(ms: number): void {
    this.#now += ms;
  }
}

/** Hands out `token-1`, and after a refusal `token-2`, ... */
export class FakeTokens implements TokenSource {
  readonly asked: string[] = [];
  #generation = 1;

  async bearer(): Promise<BearerToken> {
    const text = `token-${this.#generation}`;
    this.asked.push(text);
    return { value: new Secret(text), generation: this.#generation, account: 0 };
  }

  refused(token: BearerToken): void {
    if (token.generation === this.#generation) this.#generation += 1;
  }
}

/** An `Http` that talks to one peer, with fake tokens and fake time for the pauses. */
export function httpTo(origin: string, changes: Partial<HttpOptions> = {}) {
  const timer = new FakeTimer();
  const tokens = new FakeTokens();
  const dispatcher = changes.dispatcher ?? createDispatcher();
  const http = createHttp({
    origins: originsFor(origin),
    tokens,
    limiter: createLimiter(timer),
    timeouts: timeoutsFrom(undefined),
    timer,
    random: () => 1,
    ...changes,
    dispatcher,
  });
  return { http, timer, tokens, dispatcher };
}

export const read: Endpoint = {
  id: "getWorkout",
  method: "GET",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/workouts/{workoutId}",
  query: [],
  response: "json",
  safe: false,
  errors: [],
};

export const write: Endpoint = { ...read, id: "updateWorkout", method: "PUT" };

export const params = { athleteId: 7001, workoutId: 3100000001 };

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}
