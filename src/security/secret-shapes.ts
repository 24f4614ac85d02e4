/** What stands in the place of anything taken out of a text. */
export const REMOVED = "[removed]";

/** Texts that look like a credential, whether or not we know the value. Group 1 is kept. */
const SHAPES: readonly RegExp[] = [
  /(Production_tpAuth["']?\s*(?:=|:|%3D)\s*["']?)[^\s;,"'&[\]]+/gi,
  /(\bBearer\s+)[\w.~+/-]{20,}=*/gi,
  /()gAAAA[\w-]{16,}=*/g,
  /(\b(?:access_token|refresh_token|id_token)["']?\s*[=:]\s*["']?)[^\s"'&,;}[\]]+/gi,
  /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#@[\]]+(?=@)/gi,
];

/** Part of every text that a shape fits: one look instead of five for all the others. */
const ANY_SHAPE = /Production_tpAuth|Bearer|gAAAA|_token|:\/\//i;

/** Exact names only: a rule for "contains auth" would delete `author`. Compared in lower case. */
const SECRET_KEYS: ReadonlySet<string> = new Set([
  "cookie",
  "cookies",
  "set-cookie",
  "production_tpauth",
  "tp_auth_cookie",
  "authorization",
  "proxy-authorization",
  "access_token",
  "accesstoken",
  "refresh_token",
  "refreshtoken",
  "id_token",
  "password",
  "passwd",
  "secret",
  "client_secret",
  "api_key",
  "apikey",
  "credential",
  "credentials",
]);

/** Takes everything that looks like a credential out of plain text. Not for serialised JSON: it could break it. */
export function removeShapes(text: string): string {
  if (!ANY_SHAPE.test(text)) return text;
  return SHAPES.reduce((cleaned, shape) => cleaned.replace(shape, `$1${REMOVED}`), text);
}

export function isSecretKey(key: string): boolean {
  return SECRET_KEYS.has(key.toLowerCase());
}
