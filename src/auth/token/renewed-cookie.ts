import type { Secret } from "../../security/secret.js";
import { COOKIE_DOMAIN, COOKIE_NAME } from "../cookie.js";
import { readCookieInput } from "../cookie-input.js";

export interface RenewedCookie {
  cookie: Secret;
  expiresAt?: Date;
}

/**
 * The new cookie in a response of the token endpoint, if there is one to be trusted: exactly our name, this host or our
 * domain, not expired, a usable value, and other than the one sent. Whether the server ever sends one is unknown.
 */
export function renewedCookie(
  setCookie: string | string[] | undefined,
  sent: Secret,
  now_ms: number,
): RenewedCookie | undefined {
  for (const line of [setCookie ?? []].flat()) {
    const renewed = readSetCookie(line, now_ms);
    if (renewed && renewed.cookie.reveal() !== sent.reveal()) return renewed;
  }
  return undefined;
}

function readSetCookie(line: string, now_ms: number): RenewedCookie | undefined {
  const [pair = "", ...attributes] = line.split(";");
  const [name, value] = splitAt(pair, "=");
  if (name !== COOKIE_NAME) return undefined;
  const input = readCookieInput(value);
  const settings = new Map(
    attributes.map((text) => splitAt(text, "=")).map(([key, of]) => [key.toLowerCase(), of]),
  );
  if ("refused" in input || !isOurDomain(settings.get("domain"))) return undefined;
  const expiresAt = expiryOf(settings, now_ms);
  if (expiresAt && !(expiresAt.getTime() > now_ms)) return undefined;
  return { cookie: input.cookie, ...(expiresAt && { expiresAt }) };
}

/** Max-Age goes before Expires. An unreadable date is an invalid Date, which the caller takes for expired. */
function expiryOf(settings: Map<string, string>, now_ms: number): Date | undefined {
  const maxAge = settings.get("max-age");
  if (maxAge !== undefined) return new Date(now_ms + Number(maxAge) * 1000);
  const expires = settings.get("expires");
  return expires === undefined ? undefined : new Date(expires);
}

function isOurDomain(domain: string | undefined): boolean {
  return domain === undefined || `.${domain.toLowerCase().replace(/^\./, "")}` === COOKIE_DOMAIN;
}

function splitAt(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text.trim(), ""] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
