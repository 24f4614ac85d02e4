import { basename, dirname } from "node:path";
import { openDatabase, type Row } from "../../../sqlite/database.js";
import { type DatabaseFiles, readDatabaseFiles } from "../../../sqlite/read-files.js";
import { COOKIE_DOMAIN, COOKIE_NAME } from "../../cookie.js";
import { readCookieInput } from "../../cookie-input.js";
import type { CookiePlace, FoundCookie, Search } from "../found-cookie.js";
import type { Machine } from "../machine.js";
import { joinSearches, searchPlace } from "../search-place.js";
import { type FirefoxName, profileRoots } from "./family.js";
import { firefoxDatabases } from "./profiles.js";

/** Looks into every profile of a browser of the Firefox family. Values are not encrypted; session cookies are not in the database. */
export async function searchFirefox(browser: FirefoxName, machine: Machine): Promise<Search> {
  const databases = await firefoxDatabases(profileRoots(browser, machine));
  return joinSearches(
    await Promise.all(
      databases.map((path) => {
        const profile = basename(dirname(path));
        return searchPlace({ browser, profile }, machine.now(), async () =>
          firefoxCookies(await readDatabaseFiles(path), { browser, profile }),
        );
      }),
    ),
  );
}

function firefoxCookies({ file, wal }: DatabaseFiles, place: CookiePlace): FoundCookie[] {
  const database = openDatabase(file, wal);
  // Since version 16 of the schema (Firefox 142) the expiry counts milliseconds instead of seconds.
  const expiryUnit_ms = database.userVersion >= 16 ? 1 : 1000;
  return [...database.rows("moz_cookies")]
    .filter(isSignInCookie)
    .map((row) => foundCookie(row, place, expiryUnit_ms));
}

function foundCookie(row: Row, place: CookiePlace, expiryUnit_ms: number): FoundCookie {
  const expiry = Number(row.expiry ?? 0);
  const input = readCookieInput(text(row.value));
  return {
    ...place,
    lastUsed_ms: Number(row.lastAccessed ?? 0) / 1000,
    ...(expiry > 0 && { expiresAt: new Date(expiry * expiryUnit_ms) }),
    inContainer: text(row.originAttributes).includes("userContextId="),
    asksKeychain: false,
    open: async () => ("refused" in input ? { problem: "malformed" } : input),
  };
}

/** Equality, not likeness: `.trainingpeaks.com.evil.example` is another site. Partitioned cookies are not the sign-in. */
function isSignInCookie({ host, name, originAttributes }: Row): boolean {
  return host === COOKIE_DOMAIN && name === COOKIE_NAME && !text(originAttributes).includes("partitionKey=");
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
