import { Secret } from "../security/secret.js";
import { COOKIE_NAME, LONGEST_COOKIE, SHORTEST_COOKIE } from "./cookie.js";

export type CookieInput = { cookie: Secret } | { refused: string };

/**
 * Turns what a person pasted into a cookie that is safe to put into a header, or says why it cannot be one.
 * Accepts the bare value, `name=value` and a whole Cookie header, with or without quotes around.
 * The reason never quotes the input.
 * @param shortest fewest characters; the sandbox's cookies are words
 */
export function readCookieInput(text: string, shortest = SHORTEST_COOKIE): CookieInput {
  const value = unquoted(cookieValue(unquoted(text.trim())));
  const refused = reasonToRefuse(value, shortest);
  return refused === undefined ? { cookie: new Secret(value) } : { refused };
}

function cookieValue(text: string): string {
  const header = text.replace(/^cookie:\s*/i, "");
  if (!header.includes(`${COOKIE_NAME}=`)) return header;
  const pair = header
    .split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${COOKIE_NAME}=`));
  return pair === undefined ? header : pair.slice(COOKIE_NAME.length + 1).trim();
}

function unquoted(text: string): string {
  const quoted = /^(["'])(.*)\1$/s.exec(text);
  return quoted?.[2]?.trim() ?? text;
}

/** A longer text is not a placeholder, whatever it begins with. */
const SHORTEST_REAL = 100;
/** What configuration files hold where a cookie belongs: `${...}`, `{{...}}`, `<...>`, `%...%`, `your-cookie-here`. */
const PLACEHOLDER =
  /\$\{|\{\{|^<.*>$|^%.*%$|^\$\w+$|^(?:your|my|the|paste|insert|enter|put)[-_ ].*|[-_ ](?:here|placeholder)$|^(?:changeme|placeholder|xxx+|TP_AUTH_COOKIE)$/i;

/** The order matters: a cut-off value is also non-ASCII or too short, and only the first reason helps. */
function reasonToRefuse(value: string, shortest: number): string | undefined {
  if (value === "") return "It is empty.";
  if (value.length < SHORTEST_REAL && PLACEHOLDER.test(value))
    return "It is a placeholder that was not filled in.";
  if (value.includes("…") || value.endsWith("..."))
    return "It is cut off: the browser shows a shortened value. Double-click the value to select all of it, then copy.";
  if (/\p{Cc}/u.test(value)) return "It contains a line break or another control character.";
  if (/[;\s]/.test(value))
    return `It contains spaces or semicolons: copy only the value of the cookie ${COOKIE_NAME}.`;
  if (/[^!-~]/.test(value)) return "It contains characters a cookie cannot have.";
  if (value.length < shortest)
    return `It is too short: ${value.length} characters, a real one has about 1,800.`;
  if (value.length > LONGEST_COOKIE)
    return `It is too long: ${value.length} characters, at most ${LONGEST_COOKIE}.`;
  return undefined;
}
