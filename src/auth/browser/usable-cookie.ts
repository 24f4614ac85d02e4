import type { BrowserChoice } from "../../http/sign-in.js";
import type { Secret } from "../../security/secret.js";
import type { CookiePlace, FoundCookie } from "./found-cookie.js";
import type { Machine } from "./machine.js";
import { noUsableCookie, type Rejected } from "./problem-texts.js";
import { lookedAt, searchBrowsers } from "./search.js";

export type UsableCookie =
  | { status: "found"; place: CookiePlace; cookie: Secret; expiresAt?: Date }
  | { status: "failed"; message: string; nextStep: string };

/** Looks for a cookie that TrainingPeaks accepts. */
export type FindCookie = (
  choice: BrowserChoice,
  accepts: (cookie: Secret) => Promise<boolean>,
) => Promise<UsableCookie>;

/**
 * Opens the cookies found, likeliest first, until TrainingPeaks accepts one (KB-07). At most one of those that may
 * show a keychain dialog is opened.
 * @param accepts exchanges the cookie; false means refused, other failures are thrown and end the search
 */
export async function findUsableCookie(
  choice: BrowserChoice,
  machine: Machine,
  accepts: (cookie: Secret) => Promise<boolean>,
): Promise<UsableCookie> {
  const search = await searchBrowsers(choice, machine);
  const rejected: Rejected[] = [];
  let keychainAsked = false;
  for (const found of search.found) {
    if (found.asksKeychain && keychainAsked) continue;
    keychainAsked ||= found.asksKeychain;
    const opened = await found.open();
    if ("problem" in opened) rejected.push(rejection(found, opened.problem));
    else if (await accepts(opened.cookie)) return usable(found, opened.cookie);
    else rejected.push(rejection(found, "refused"));
  }
  const expired = search.expired.map((one): Rejected => ({ ...one, problem: "expired" }));
  const reasons = [...rejected, ...expired, ...search.unreadable];
  return { status: "failed", ...noUsableCookie(choice, reasons, await lookedAt(choice, machine)) };
}

function usable({ browser, profile, expiresAt }: FoundCookie, cookie: Secret): UsableCookie {
  return { status: "found", place: { browser, profile }, cookie, ...(expiresAt && { expiresAt }) };
}

function rejection(
  { browser, profile }: CookiePlace,
  problem: Exclude<Rejected["problem"], "expired">,
): Rejected {
  return { browser, profile, problem };
}
