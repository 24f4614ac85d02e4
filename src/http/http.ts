import type { Dispatcher } from "undici";
import { type Clock, systemClock } from "../values/clock.js";
import { type Answer, isSignInPage } from "./answer.js";
import { ExchangeFailure, exchange } from "./exchange.js";
import { exchangeError } from "./exchange-errors.js";
import type { Limiter } from "./limiter.js";
import { type Http, isWrite, type Operation, type OperationCall } from "./operation.js";
import type { Origins } from "./origins.js";
import { requestBody } from "./request-body.js";
import { requestHeaders } from "./request-headers.js";
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
  random?: () => number;
}

type Lane = HttpOptions & { clock: Clock };

/** One call on its way: everything about it that does not change between attempts. */
interface Outgoing {
  operation: Operation;
  url: URL;
  body: string | undefined;
  signal: AbortSignal | undefined;
}

/** The one request path: refusals first, then token, queue, wire, error mapping, check. */
export function createHttp(options: HttpOptions): Http {
  const { clock = systemClock, timer = systemTimer, random = Math.random } = options;
  const lane: Lane = { ...options, clock };
  return {
    send: async (operation, call) => {
      const outgoing = prepare(operation, call, options.origins);
      const attempt = () => attemptOnce(lane, outgoing);
      // The one place that decides it: a write has no second attempt, whatever its failure says about repeating.
      const answer = isWrite(operation)
        ? answerOf(await attempt())
        : await withRetries(attempt, { timer, random, signal: call.signal });
      return readResponse(operation, answer);
    },
  };
}

function prepare(operation: Operation, call: OperationCall, origins: Origins): Outgoing {
  const url = requestUrl(operation, call.params, origins);
  return { operation, url, body: requestBody(call.body), signal: call.signal };
}

async function attemptOnce(lane: Lane, outgoing: Outgoing): Promise<Attempt<Answer>> {
  const { operation } = outgoing;
  try {
    const answer = await signedInAnswer(lane, outgoing);
    const now = lane.clock.now();
    if (answer.status === 429) lane.limiter.slowDown(retryAfterMs(answer, now) ?? 0);
    return statusFailure(operation, answer, now) ?? { answer };
  } catch (error) {
    if (error instanceof ExchangeFailure) return exchangeError(operation, error, lane.timeouts(operation));
    throw error;
  }
}

/** A 401 was not carried out, so even a write is sent again, once, with a fresh token (KB-05). */
async function signedInAnswer(lane: Lane, outgoing: Outgoing): Promise<Answer> {
  const answer = await answerTo(lane, outgoing, await lane.tokens.bearer(outgoing.signal));
  if (answer.status !== 401) return answer;
  return answerTo(lane, outgoing, await lane.tokens.bearer(outgoing.signal));
}

async function answerTo(lane: Lane, outgoing: Outgoing, token: BearerToken): Promise<Answer> {
  const { operation, url, body, signal } = outgoing;
  const request = { method: operation.method, url, headers: requestHeaders(operation, token.value), body };
  const limits = { timeoutMs: lane.timeouts(operation), signal };
  const answer = await lane.limiter.run(() => exchange(lane.dispatcher, request, limits), signal);
  if (answer.status === 401 || isSignInPage(answer)) lane.tokens.refused(token);
  return answer;
}

function answerOf(attempt: Attempt<Answer>): Answer {
  if ("answer" in attempt) return attempt.answer;
  throw attempt.error;
}
