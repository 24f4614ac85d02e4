import { type HttpResponse, header } from "./response.js";

/**
 * How long the server asks us to wait, in milliseconds: `Retry-After` as seconds or as an HTTP date.
 * A date is measured against the response's own `Date`, so that a clock that is wrong here does not matter.
 * @returns undefined when the header is absent or nonsense
 */
export function retryAfterMs(response: Pick<HttpResponse, "headers">, now: Date): number | undefined {
  const value = header(response, "retry-after")?.trim();
  if (value === undefined || value === "") return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value);
  if (Number.isNaN(until) || !/[a-z]/i.test(value)) return undefined;
  const sent = Date.parse(header(response, "date") ?? "");
  return Math.max(0, until - (Number.isNaN(sent) ? now.getTime() : sent));
}

const DEFAULT_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 600;

/** The same as whole seconds to tell a person: at least one, at most ten minutes, and half a minute when nothing is said. */
export function retryAfterSeconds(response: Pick<HttpResponse, "headers">, now: Date): number {
  const asked = retryAfterMs(response, now);
  const seconds = asked === undefined ? DEFAULT_WAIT_SECONDS : Math.ceil(asked / 1000);
  return Math.min(Math.max(seconds, 1), LONGEST_WAIT_SECONDS);
}
