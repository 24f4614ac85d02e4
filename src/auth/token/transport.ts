import type { Dispatcher } from "undici";
import { createDispatcher } from "../../http/dispatcher.js";
import { exchange } from "../../http/exchange.js";
import { bodyText } from "../../http/response.js";
import { systemTimer, type Timer } from "../../http/timer.js";

export interface TextResponse {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/**
 * Sends one GET to the sign-in endpoints and follows no redirect. Passed in, so that a limiter can be put around it and
 * tests can answer.
 * @throws ExchangeFailure
 */
export type Transport = (
  url: URL,
  headers: Record<string, string>,
  timeoutMs: number,
) => Promise<TextResponse>;

/** @param dispatcher the connection pool of the process: the calls that follow the exchange go over the same connection */
export function undiciTransport(
  dispatcher: Dispatcher = createDispatcher(),
  timer: Timer = systemTimer,
): Transport {
  return async (url, headers, timeoutMs) => {
    const response = await exchange(dispatcher, { method: "GET", url, headers }, { timeoutMs, timer });
    return { status: response.status, headers: response.headers, body: bodyText(response) };
  };
}
