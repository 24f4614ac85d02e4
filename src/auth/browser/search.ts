import type { BrowserChoice } from "../../http/sign-in.js";
import { BROWSERS, type BrowserName } from "./browsers.js";
import { searchChromium } from "./chromium/cookies.js";
import { searchFirefox } from "./firefox/cookies.js";
import type { FoundCookie, Search } from "./found-cookie.js";
import type { Machine } from "./machine.js";
import { searchSafari } from "./safari/cookies.js";
import { joinSearches } from "./search-place.js";

/**
 * Finds the sign-in cookie in one browser or in all, most recently used first, containers last. Nothing is decrypted yet: host and name
 * are plain text in every store, so at most one cookie has to be opened afterwards.
 */
export async function searchBrowsers(choice: BrowserChoice, machine: Machine): Promise<Search> {
  const browsers = choice === "auto" ? BROWSERS : [choice];
  const search = joinSearches(await Promise.all(browsers.map((browser) => searchBrowser(browser, machine))));
  return { ...search, found: search.found.sort(byLikelihood) };
}

function searchBrowser(browser: BrowserName, machine: Machine): Promise<Search> {
  if (browser === "firefox") return searchFirefox(machine);
  if (browser === "safari") return searchSafari(machine);
  return searchChromium(browser, machine);
}

function byLikelihood(a: FoundCookie, b: FoundCookie): number {
  return Number(a.inContainer) - Number(b.inContainer) || b.lastUsed_ms - a.lastUsed_ms;
}
