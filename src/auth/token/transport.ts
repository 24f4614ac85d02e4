import type { Dispatcher } from "undici";
import { bodyText } from "../../http/answer.js";
import { createDispatcher } from "../../http/dispatcher.js";
import { exchange } from "../../http/exchange.js";

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/**
 * Sends one GET to the sign-in endpoints and follows no redirect. Passed in, so that a limiter can be put around it and
 * tests can answer.
 * @throws ExchangeFailure
 */
export type Transport = (url: URL, headers: Record<string, string>, timeout_ms: number) => Promise<Answer>;

/** @param dispatcher the connection pool of the process: the calls that follow the exchange go over the same connection */
export function undiciTransport(dispatcher: Dispatcher = createDispatcher()): Transport {
  return async (url, headers, timeoutMs) => {
    const answer = await exchange(dispatcher, { method: "GET", url, headers }, { timeoutMs });
    return { status: answer.status, headers: answer.headers, body: bodyText(answer) };
  };
}
