import type { BrowserChoice } from "../../http/sign-in.js";
import { fieldsOf, parseFields } from "../../values/json.js";
import { isBrowserChoice } from "./browsers.js";
import type { CookiePlace } from "./found-cookie.js";

/** The hidden command under which the command line reads browsers. */
export const READER_COMMAND = "browser-reader";

/** The first line on the reader's stdin. */
export interface ReaderRequest {
  choice: BrowserChoice;
  /** How long a keychain dialog may stay unanswered. */
  dialogTimeoutMs: number;
}

/** A line on the reader's stdout. After `try` it waits for a line that says whether TrainingPeaks accepts the cookie. */
export type ReaderMessage =
  | { state: "try"; cookie: string }
  | { state: "found"; place: CookiePlace; expiresMs?: number }
  | { state: "failed"; message: string; nextStep: string };

export interface Verdict {
  accepted: boolean;
}

export function readRequest(line: string): ReaderRequest | undefined {
  const { choice, dialogTimeoutMs } = parseFields(line);
  const isRequest =
    typeof choice === "string" && isBrowserChoice(choice) && typeof dialogTimeoutMs === "number";
  return isRequest ? { choice, dialogTimeoutMs } : undefined;
}

export function readVerdict(line: string): Verdict {
  return { accepted: parseFields(line).accepted === true };
}

/** Undefined for anything but the three messages. */
export function readMessage(line: string): ReaderMessage | undefined {
  const { state, cookie, place, expiresMs, message, nextStep } = parseFields(line);
  if (state === "try" && typeof cookie === "string") return { state, cookie };
  if (state === "failed" && typeof message === "string" && typeof nextStep === "string")
    return { state, message, nextStep };
  const { browser, profile } = fieldsOf(place);
  const isPlace =
    typeof browser === "string" &&
    isBrowserChoice(browser) &&
    browser !== "auto" &&
    typeof profile === "string";
  if (state !== "found" || !isPlace) return undefined;
  return { state, place: { browser, profile }, ...(typeof expiresMs === "number" && { expiresMs }) };
}
