import type { Secret } from "../../security/secret.js";
import type { BrowserName } from "./browsers.js";

/** Where in a browser something was found. */
export interface CookiePlace {
  browser: BrowserName;
  /** The profile's folder name, for the message. */
  profile: string;
}

/** Why a cookie that is there cannot be used. Words for each stand in problem-texts.ts. */
export type OpenProblem =
  | "app-bound"
  | "portal"
  | "unknown-encryption"
  | "no-keychain-tool"
  | "keychain-refused"
  | "keychain-timeout"
  | "not-decryptable"
  | "malformed";

/** Why the place where cookies are kept could not be read. */
export type ReadProblem = "in-use" | "no-permission" | "damaged";

/** One sign-in cookie in a browser, not yet decrypted. */
export interface FoundCookie extends CookiePlace {
  /** When the browser last used it, milliseconds since 1970. */
  lastUsed_ms: number;
  /** Whether it belongs to a Firefox container instead of the ordinary browser. */
  inContainer: boolean;
  /** Missing for a session cookie. */
  expiresAt?: Date;
  /** Whether opening it may show a dialog of the operating system's keychain. */
  asksKeychain: boolean;
  open(): Promise<{ cookie: Secret } | { problem: OpenProblem }>;
}

/** What a look into one or more browsers gave. */
export interface Search {
  /** Cookies that have not expired. */
  found: FoundCookie[];
  expired: (CookiePlace & { expiresAt: Date })[];
  unreadable: (CookiePlace & { problem: ReadProblem })[];
}
