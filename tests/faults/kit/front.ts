import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { Agent, request as send } from "undici";
import type { Sandbox } from "../../../sandbox/index.js";
import type { VirtualTimer } from "./virtual-timer.js";

/** One request as the client sent it. */
export interface Asked {
  /** Its place among the requests of the call, from 1. */
  n: number;
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
  isWrite: boolean;
  /** How often the real server carried it out. */
  carriedOut: number;
  /** What the client was answered; undefined where it got no whole answer. */
  status?: number;
}

/** The real server's answer. */
export interface Real {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** One request with what a fault may do to it. */
export interface Exchange {
  asked: Asked;
  timer: VirtualTimer;
  socket: Socket;
  /** Answers as a server would. */
  answer(status: number, headers?: Record<string, string>, body?: string | Buffer): void;
  /** Writes bytes to the connection, and ends it. */
  raw(bytes: string | Buffer): void;
  /** Has the request carried out, with another body where one is given. */
  carryOut(body?: string): Promise<Real>;
  /** What the account showed before the call. */
  stale(): Promise<Real>;
  /** Runs when the next request has been answered. */
  soon(act: () => Promise<unknown>): void;
  /** Runs when the call has ended. */
  later(act: () => Promise<unknown>): void;
  /** No further connection is let in, as from a server that has gone. */
  shut(): void;
}

/** What goes wrong with a request; undefined lets it pass. */
export type Plan = (asked: Asked) => ((exchange: Exchange) => unknown) | undefined;

/** What the real server is told of, in order. */
export type CarriedOut = (asked: Asked) => void;

export interface FrontOptions {
  real: Sandbox;
  /** A server that still holds what the account held before the call. */
  before: Sandbox;
  timer: VirtualTimer;
  plan: Plan;
  onWrite?: CarriedOut;
}

/** A server between client and sandbox, at which anything may go wrong. */
export class Front {
  readonly asked: Asked[] = [];
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  readonly #agent = new Agent();
  #soon: (() => Promise<unknown>)[] = [];
  #later: (() => Promise<unknown>)[] = [];

  private constructor(private readonly options: FrontOptions) {}

  static async start(options: FrontOptions): Promise<Front> {
    const front = new Front(options);
    await new Promise<void>((resolve) => front.#server.listen(0, "127.0.0.1", resolve));
    front.#origin = `http://127.0.0.1:${(front.#server.address() as AddressInfo).port}`;
    return front;
  }

  #origin = "";
  get url(): string {
    return this.#origin;
  }

  /** From now on connections are refused. */
  shut(): void {
    if (this.#server.listening) this.#server.close();
    this.#server.closeIdleConnections();
  }

  /** What was to happen after the call happens now. @returns whether anything was */
  async land(): Promise<boolean> {
    const late = [...this.#soon.splice(0), ...this.#later.splice(0)];
    for (const act of late) await act();
    return late.length > 0;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.once("close", resolve));
    if (this.#server.listening) this.#server.close();
    else this.#server.emit("close");
    this.#server.closeAllConnections();
    await closed;
    await this.#agent.close();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", url = "/", headers } = request;
    const isWrite = method !== "GET" && !url.includes("/calculate/");
    const asked: Asked = { n: this.asked.length + 1, method, url, headers, body: "", isWrite, carriedOut: 0 };
    this.asked.push(asked);
    const exchange = this.#exchange(asked, response);
    const fault = this.options.plan(asked);
    try {
      const due = this.#soon.splice(0);
      asked.body = await bodyOf(request);
      if (fault) await fault(exchange);
      else pass(exchange, await exchange.carryOut());
      for (const act of due) await act();
    } catch {
      // The client has gone, or the sandbox has.
      response.destroy();
    }
  }

  #exchange(asked: Asked, response: ServerResponse): Exchange {
    const { timer } = this.options;
    const socket = response.socket as Socket;
    return {
      asked,
      timer,
      socket,
      answer: (status, headers = {}, body = "") => {
        asked.status = status;
        if (!response.destroyed) response.writeHead(status, headers).end(body);
      },
      raw: (bytes) => void socket.end(bytes),
      carryOut: (body) => this.#carryOut(asked, body ?? asked.body),
      stale: () => this.#stale(asked),
      soon: (act) => void this.#soon.push(act),
      later: (act) => void this.#later.push(act),
      shut: () => {
        response.shouldKeepAlive = false;
        this.shut();
      },
    };
  }

  async #carryOut(asked: Asked, body: string): Promise<Real> {
    const real = await this.#ask(this.options.real, asked, asked.headers.authorization, body);
    if (asked.isWrite && real.status < 300) {
      asked.carriedOut += 1;
      this.options.onWrite?.(asked);
    }
    return real;
  }

  async #stale(asked: Asked): Promise<Real> {
    const { before } = this.options;
    const { body } = before.tokens.exchange("Production_tpAuth=sandbox", undefined);
    const token = JSON.stringify(body).match(/gAAAAsandbox-\w+-\d+/)?.[0];
    return this.#ask(before, asked, `Bearer ${token}`, asked.body);
  }

  async #ask(server: Sandbox, asked: Asked, authorization: string | undefined, body: string): Promise<Real> {
    const { cookie, "content-type": type } = asked.headers;
    const answer = await send(server.url + asked.url, {
      method: asked.method as "GET",
      dispatcher: this.#agent,
      headers: {
        ...(authorization && { authorization }),
        ...(cookie && { cookie }),
        ...(type && { "content-type": type }),
      },
      ...(body !== "" && { body }),
    });
    const bytes = Buffer.from(await answer.body.arrayBuffer());
    const contentType = answer.headers["content-type"];
    return {
      status: answer.statusCode,
      headers: typeof contentType === "string" ? { "content-type": contentType } : {},
      body: bytes,
    };
  }
}

/** Passes an answer on as it is. */
export function pass(exchange: Exchange, { status, headers, body }: Real): void {
  exchange.answer(status, headers, body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
