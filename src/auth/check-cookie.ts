import type { Origins } from "../http/origins.js";
import type { Secret } from "../security/secret.js";
import type { Environment } from "../values/user-path.js";
import { fetchAccount, type SignedInAccount } from "./account.js";
import { requireCertificateChecks } from "./secure-connection.js";
import { createExchange } from "./token/exchange.js";
import type { Transport } from "./token/transport.js";

/** `account` is missing when only that question failed: the cookie is valid all the same. */
export type Checked = { valid: true; account: SignedInAccount | undefined } | { valid: false };

export interface CheckOptions {
  env: Environment;
  origins: Origins;
  transport: Transport;
  timeoutMs: number;
  remember?(secret: Secret): void;
}

/**
 * Tries a cookie with one exchange and asks whose it is.
 * @throws ToolError as the exchange does, when nothing can be said about the cookie
 */
export async function checkCookie(cookie: Secret, options: CheckOptions): Promise<Checked> {
  requireCertificateChecks(options.env, options.origins);
  const remember = options.remember ?? (() => undefined);
  const exchange = createExchange({ ...options, remember, now: () => Date.now() });
  const result = await exchange(cookie);
  if (result.state === "refused") return { valid: false };
  return { valid: true, account: await fetchAccount(result.token, options) };
}
