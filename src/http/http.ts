import type { Dispatcher } from "undici";
import { type Clock, systemClock } from "../values/clock.js";
import { ToolError } from "../values/tool-error.js";
import { WholeBody } from "./body-sink.js";
import { encodeBody, encodeParameters } from "./encode.js";
import { type AccountPin, type Endpoint, type EndpointCall, type Http, isWrite } from "./endpoint.js";
import { ExchangeFailure, exchange } from "./exchange.js";
import { exchangeError } from "./exchange-errors.js";
import type { Limiter } from "./limiter.js";
import { ListSink } from "./list-sink.js";
import type { Origins } from "./origins.js";
import { requestBody } from "./request-body.js";
import { requestHeaders } from "./request-headers.js";
import { type HttpResponse, isSignInPage, type ResponseHead } from "./response.js";
import { readResponse } from "./response-body.js";
import { type Attempt, withRetries } from "./retry.js";
import { retryAfterMs } from "./retry-after.js";
import { statusFailure } from "./status-errors.js";
import type { Timeouts } from "./timeouts.js";
import { systemTimer, type Timer } from "./timer.js";
import type { BearerToken, TokenSource } from "./token-source.js";
import { requestUrl } from "./url.js";

export interface HttpOptions {
  origins: Origins;
  tokens: TokenSource;
  /** The process's queue; share it with the token exchange. */
  limiter: Limiter;
  /** The connection pool of `createDispatcher`; whoever made it closes it at exit. */
  dispatcher: Dispatcher;
  timeouts: Timeouts;
  clock?: Clock;
  timer?: Timer;
  /** Told of every response. */
  heard?: (response: Pick<HttpResponse, "headers">) => void;
  random?: () => number;
}

type Lane = HttpOptions & { clock: Clock; timer: Timer };

/** One call on its way: everything about it that does not change between attempts. */
interface Outgoing {
  endpoint: Endpoint;
  url: URL;
  body: string | undefined;
  lean: boolean;
  signal: AbortSignal | undefined;
  pin: AccountPin;
}

/** The one request path: refusals first, then token, queue, wire, error mapping, check. */
export function createHttp(options: HttpOptions): Http {
  const { clock = systemClock, timer = systemTimer, random = Math.random } = options;
  const lane: Lane = { ...options, clock, timer };
  return {
    send: async (endpoint, call) => {
      const outgoing = prepare(endpoint, call, options.origins);
      const attempt = () => attemptOnce(lane, outgoing);
      // The one place that decides it: a write has no second attempt, whatever its failure says about repeating.
      const response = isWrite(endpoint)
        ? responseOf(await attempt())
        : await withRetries(attempt, { timer, random, signal: call.signal });
      return readResponse(endpoint, response);
    },
  };
}

function prepare(endpoint: Endpoint, call: EndpointCall, origins: Origins): Outgoing {
  const url = requestUrl(endpoint, encodeParameters(endpoint, call.params), origins);
  const body = requestBody(encodeBody(endpoint, call.body));
  return { endpoint, url, body, lean: call.lean === true, signal: call.signal, pin: call.pin ?? {} };
}

async function attemptOnce(lane: Lane, outgoing: Outgoing): Promise<Attempt<HttpResponse>> {
  const { endpoint } = outgoing;
  try {
    const response = await signedInResponse(lane, outgoing);
    const now = lane.clock.now();
    if (response.status === 429) lane.limiter.slowDown(retryAfterMs(response, now) ?? 0);
    return statusFailure(endpoint, response, now) ?? { response };
  } catch (error) {
    if (error instanceof ExchangeFailure) return exchangeError(endpoint, error, lane.timeouts(endpoint));
    throw error;
  }
}

/** A 401 was not carried out, so even a write is sent again, once, with a fresh token (KB-05). */
async function signedInResponse(lane: Lane, outgoing: Outgoing): Promise<HttpResponse> {
  const response = await responseTo(lane, outgoing, await lane.tokens.bearer(outgoing.signal));
  if (response.status !== 401) return response;
  return responseTo(lane, outgoing, await lane.tokens.bearer(outgoing.signal));
}

async function responseTo(lane: Lane, outgoing: Outgoing, token: BearerToken): Promise<HttpResponse> {
  const { endpoint, url, body, lean, signal, pin } = outgoing;
  pin.account ??= token.account;
  if (pin.account !== token.account) throw accountChanged(endpoint);
  const request = { method: endpoint.method, url, headers: requestHeaders(endpoint, token.value), body };
  const limits = { timeoutMs: lane.timeouts(endpoint), signal, timer: lane.timer };
  const sinkFor = (head: ResponseHead) => (lean ? ListSink.of(endpoint, head) : undefined) ?? new WholeBody();
  const send = () => exchange(lane.dispatcher, request, limits, sinkFor);
  const response = await lane.limiter.run(send, signal);
  lane.heard?.(response);
  if (response.status === 401 || isSignInPage(response)) lane.tokens.refused(token);
  return response;
}

/** A change must never reach the account that was signed in before, nor the new one what was meant for the old. */
function accountChanged(endpoint: Endpoint): ToolError {
  return new ToolError(
    "CONFLICT",
    `The sign-in was changed during this call, so ${endpoint.id} was not sent.`,
    {
      nextStep:
        "Look with tp_auth_status who is signed in now, and make the call again if it is meant for that account.",
    },
  );
}

function responseOf(attempt: Attempt<HttpResponse>): HttpResponse {
  if ("response" in attempt) return attempt.response;
  throw attempt.error;
}
