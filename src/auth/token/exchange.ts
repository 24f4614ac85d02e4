import type { Origins } from "../../http/origins.js";
import { Secret } from "../../security/secret.js";
import { fieldsOf, parseFields } from "../../values/json.js";
import { ToolError } from "../../values/tool-error.js";
import { COOKIE_NAME } from "../cookie.js";
import { usableSeconds } from "./expiry.js";
import { type RenewedCookie, renewedCookie } from "./renewed-cookie.js";
import { requestFailure, statusFailure, webPageError } from "./sign-in-failures.js";
import type { TextResponse, Transport } from "./transport.js";

/** The one path the cookie is ever sent to (KB-01). */
const TOKEN_PATH = "/users/v3/token";

export type Exchanged =
  | { state: "token"; token: Secret; usable_s: number; renewed: RenewedCookie | undefined }
  /** 401: the cookie is no longer accepted. It may pass, so nothing is deleted (KB-05). */
  | { state: "refused" };

/** Exchanges the cookie for a bearer token. */
export type Exchange = (cookie: Secret) => Promise<Exchanged>;

export interface ExchangeOptions {
  origins: Origins;
  transport: Transport;
  timeoutMs: number;
  /** Told of every value that must never be seen again. */
  remember(secret: Secret): void;
  /** Wall clock, milliseconds. */
  now: () => number;
}

/**
 * @throws ToolError FORBIDDEN (403), RATE_LIMITED (429, with `facts.retry_after_seconds`), NETWORK_ERROR, TIMEOUT,
 *   API_ERROR (other statuses), API_CHANGED (no token in the response), AUTH_EXPIRED (a web page instead of a response)
 */
export function createExchange(options: ExchangeOptions): Exchange {
  const url = new URL(TOKEN_PATH, options.origins.of("api"));
  return async (cookie) => {
    options.remember(cookie);
    const response = await send(options, url, cookie);
    if (response.status === 401) return { state: "refused" };
    if (response.status >= 300 && response.status < 400) throw webPageError();
    if (response.status !== 200) throw statusFailure(response, options.now());
    const { token, expiresIn } = readToken(response);
    options.remember(token);
    const renewed = renewedCookie(response.headers["set-cookie"], cookie, options.now());
    if (renewed) options.remember(renewed.cookie);
    return { state: "token", token, usable_s: usableSeconds(expiresIn), renewed };
  };
}

/** No Authorization header here: one report says that it turns a good cookie into a 401. */
async function send(options: ExchangeOptions, url: URL, cookie: Secret): Promise<TextResponse> {
  const headers = { cookie: `${COOKIE_NAME}=${cookie.reveal()}`, accept: "application/json" };
  try {
    return await options.transport(url, headers, options.timeoutMs);
  } catch (error) {
    throw requestFailure(error);
  }
}

function readToken(response: TextResponse): { token: Secret; expiresIn: unknown } {
  if (/^\s*</.test(response.body)) throw webPageError();
  const body = parseFields(response.body);
  const token = fieldsOf(body.token);
  const value = token.access_token;
  if (body.success !== true || typeof value !== "string" || !/^[\w.~+/=-]{8,8192}$/.test(value))
    throw new ToolError("API_CHANGED", `GET ${TOKEN_PATH} answered without a usable access token.`, {
      nextStep: "Try again in a few minutes; if it stays, look for a newer version of tp-mcp.",
      retryable: true,
    });
  return { token: new Secret(value), expiresIn: token.expires_in };
}
