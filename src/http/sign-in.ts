import type { ErrorCode } from "../values/tool-error.js";

/** Sign-in as tools see it. Implemented by src/auth/. */
export interface SignIn {
  /** Tries the stored credential; never throws for a missing or refused one. */
  status(): Promise<SignInStatus>;
  /** Reads the cookie from a browser of this machine, checks it and stores it. @throws ToolError with one next step */
  refreshFromBrowser(browser: BrowserChoice): Promise<{ browser: string }>;
}

export interface SignInStatus {
  valid: boolean;
  /** Where the credential comes from; undefined when there is none. */
  storage?: "environment" | "keychain" | "file" | "sandbox";
  message: string;
  /** When the cookie says that it ends. */
  endsAt?: Date;
  /** Why it is not valid. */
  code?: ErrorCode;
  /** What to do when it is not valid. */
  actionNeeded?: string;
}

export type BrowserChoice =
  | "auto"
  | "chrome"
  | "chromium"
  | "edge"
  | "brave"
  | "vivaldi"
  | "opera"
  | "arc"
  | "firefox"
  | "librewolf"
  | "zen"
  | "floorp"
  | "safari";
