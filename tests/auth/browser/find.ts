import type { Machine } from "../../../src/auth/browser/machine.js";
import { findUsableCookie } from "../../../src/auth/browser/usable-cookie.js";
import type { BrowserChoice } from "../../../src/http/sign-in.js";

export const CHROME = ".config/google-chrome/Default/Cookies";
export const FIREFOX = ".mozilla/firefox/abc.default-esr/cookies.sqlite";

/** Looks for a cookie; tells which were tried on the way. */
export async function find(machine: Machine, choice: BrowserChoice = "auto", refused: string[] = []) {
  const tried: string[] = [];
  const found = await findUsableCookie(choice, machine, async (cookie) => {
    tried.push(cookie.reveal());
    return !refused.includes(cookie.reveal());
  });
  return { found, tried };
}
