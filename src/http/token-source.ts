import type { Secret } from "../security/secret.js";

/** A bearer token and the generation it belongs to, so that a late 401 never throws away a newer token. */
export interface BearerToken {
  readonly value: Secret;
  readonly generation: number;
  /** Counts the credentials: tokens of one number are of the same person. */
  readonly account: number;
}

/** Where `Http` gets its bearer tokens. The implementation in src/auth/ exchanges the cookie and keeps the token in memory. */
export interface TokenSource {
  /**
   * A token with at least 60 s to live; concurrent callers share one exchange.
   * @throws ToolError AUTH_MISSING, AUTH_EXPIRED, NETWORK_ERROR, TIMEOUT or RATE_LIMITED
   */
  bearer(signal?: AbortSignal): Promise<BearerToken>;
  /** Tells that the server answered 401 to this token: the next `bearer` call renews, once for all callers. */
  refused(token: BearerToken): void;
}
