import { readBytes } from "../../../disk/read-bytes.js";
import { COOKIE_DOMAIN, COOKIE_NAME } from "../../cookie.js";
import { readCookieInput } from "../../cookie-input.js";
import type { FoundCookie, Search } from "../found-cookie.js";
import { homePath, type Machine } from "../machine.js";
import { joinSearches, searchPlace } from "../search-place.js";
import { readBinaryCookies, type SafariRecord } from "./binary-cookies.js";

/** Bytes. */
const LARGEST_FILE = 16 * 1024 * 1024;
const SAFARI_EPOCH_S = Date.UTC(2001, 0, 1) / 1000;
const FILE = ["Cookies", "Cookies.binarycookies"];
/** The sandboxed Safari's file; the second place is older and often stale. */
const PLACES = [
  ["Library", "Containers", "com.apple.Safari", "Data", "Library", ...FILE],
  ["Library", ...FILE],
];

/** None where there is no Safari. */
export function safariFiles(machine: Machine): string[] {
  return machine.platform === "darwin" ? PLACES.map((parts) => homePath(machine, ...parts)) : [];
}

export async function searchSafari(machine: Machine): Promise<Search> {
  const place = { browser: "safari", profile: "default" } as const;
  const searches = safariFiles(machine).map((path) =>
    searchPlace(place, machine.now(), async () => safariCookies(await readBytes(path, LARGEST_FILE))),
  );
  return joinSearches(await Promise.all(searches));
}

function safariCookies(file: Buffer): FoundCookie[] {
  return readBinaryCookies(file)
    .filter(({ domain, name }) => domain === COOKIE_DOMAIN && name === COOKIE_NAME)
    .map(foundCookie);
}

function foundCookie({ value, expires_s, created_s }: SafariRecord): FoundCookie {
  const input = readCookieInput(value);
  return {
    browser: "safari",
    profile: "default",
    lastUsed_ms: (created_s + SAFARI_EPOCH_S) * 1000,
    ...(expires_s > 0 && { expiresAt: new Date((expires_s + SAFARI_EPOCH_S) * 1000) }),
    inContainer: false,
    asksKeychain: false,
    open: async () => ("refused" in input ? { problem: "malformed" } : input),
  };
}
