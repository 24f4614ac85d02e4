import type { BrowserChoice } from "../../http/sign-in.js";
import { BROWSERS, type BrowserName } from "./browsers.js";
import { searchChromium } from "./chromium/cookies.js";
import { dataFolders } from "./chromium/family.js";
import { searchFirefox } from "./firefox/cookies.js";
import { isFirefoxName, profileRoots } from "./firefox/family.js";
import { exists } from "./folders.js";
import type { FoundCookie, Search } from "./found-cookie.js";
import type { Machine } from "./machine.js";
import { safariFiles, searchSafari } from "./safari/cookies.js";
import { joinSearches } from "./search-place.js";

/**
 * Finds the sign-in cookie in one browser or in all, most recently used first, containers last. Nothing is decrypted yet: host and name
 * are plain text in every store, so at most one cookie has to be opened afterwards.
 */
export async function searchBrowsers(choice: BrowserChoice, machine: Machine): Promise<Search> {
  const search = joinSearches(
    await Promise.all(chosen(choice).map((browser) => searchBrowser(browser, machine))),
  );
  return { ...search, found: search.found.sort(byLikelihood) };
}

/** What there is of the chosen browsers here. */
export interface Looked {
  /** Whose data were looked at. */
  present: BrowserName[];
  /** Never used by this person, as far as can be seen. */
  missing: BrowserName[];
  /** Not made for this platform. */
  elsewhere: BrowserName[];
}

export async function lookedAt(choice: BrowserChoice, machine: Machine): Promise<Looked> {
  const looked: Looked = { present: [], missing: [], elsewhere: [] };
  for (const browser of chosen(choice)) {
    const places = placesOf(browser, machine);
    const isPresent = (await Promise.all(places.map(exists))).includes(true);
    looked[places.length === 0 ? "elsewhere" : isPresent ? "present" : "missing"].push(browser);
  }
  return looked;
}

function chosen(choice: BrowserChoice): readonly BrowserName[] {
  return choice === "auto" ? BROWSERS : [choice];
}

function searchBrowser(browser: BrowserName, machine: Machine): Promise<Search> {
  if (isFirefoxName(browser)) return searchFirefox(browser, machine);
  return browser === "safari" ? searchSafari(machine) : searchChromium(browser, machine);
}

function placesOf(browser: BrowserName, machine: Machine): string[] {
  if (isFirefoxName(browser)) return profileRoots(browser, machine);
  return browser === "safari" ? safariFiles(machine) : dataFolders(browser, machine);
}

function byLikelihood(a: FoundCookie, b: FoundCookie): number {
  return Number(a.inContainer) - Number(b.inContainer) || b.lastUsed_ms - a.lastUsed_ms;
}
