import { basename, join } from "node:path";
import { type Database, openDatabase, type Row } from "../../../sqlite/database.js";
import { readDatabaseFiles } from "../../../sqlite/read-files.js";
import { COOKIE_DOMAIN, COOKIE_NAME } from "../../cookie.js";
import { exists, subfolders } from "../folders.js";
import type { CookiePlace, FoundCookie, Search } from "../found-cookie.js";
import type { Machine } from "../machine.js";
import { joinSearches, searchPlace } from "../search-place.js";
import { type ChromiumName, dataFolders } from "./family.js";
import { type EncryptedCookie, openCookie } from "./open-cookie.js";

interface CookieFile extends CookiePlace {
  browser: ChromiumName;
  path: string;
  /** The browser's data folder, which on Windows holds the key. */
  dataFolder: string;
}

/** Looks into every profile of one browser. Hosts and names are plain text, so nothing is decrypted here. */
export async function searchChromium(browser: ChromiumName, machine: Machine): Promise<Search> {
  const folders = dataFolders(browser, machine);
  const files = (await Promise.all(folders.map((folder) => cookieFiles(browser, folder)))).flat();
  return joinSearches(
    await Promise.all(
      files.map((file) =>
        searchPlace(file, machine.now(), async () => {
          const { file: bytes, wal } = await readDatabaseFiles(file.path);
          return chromiumCookies(openDatabase(bytes, wal), file, machine);
        }),
      ),
    ),
  );
}

/** Linux keeps the database in the profile, Windows in its folder Network; both are tried everywhere. */
async function cookieFiles(browser: ChromiumName, dataFolder: string): Promise<CookieFile[]> {
  const inside = (await subfolders(dataFolder)).filter((path) =>
    /^(Default|Profile \d+)$/.test(basename(path)),
  );
  // Opera's only profile may be the data folder itself.
  const profiles = browser === "opera" ? [dataFolder, ...inside] : inside;
  const files = profiles.flatMap((profile) =>
    [join(profile, "Network", "Cookies"), join(profile, "Cookies")].map((path) => ({
      browser,
      profile: basename(profile),
      path,
      dataFolder,
    })),
  );
  const present = await Promise.all(files.map(({ path }) => exists(path)));
  return files.filter((_, index) => present[index]);
}

function chromiumCookies(database: Database, file: CookieFile, machine: Machine): FoundCookie[] {
  const version = [...database.rows("meta")].find(({ key }) => key === "version")?.value;
  const hostHashed = Number(version ?? 0) >= 24;
  return [...database.rows("cookies")]
    .filter(isSignInCookie)
    .map((row) => foundCookie(row, file, machine, hostHashed));
}

/** Equality, not likeness: `.trainingpeaks.com.evil.example` is another site. Partitioned cookies are not the sign-in. */
function isSignInCookie(row: Row): boolean {
  return row.host_key === COOKIE_DOMAIN && row.name === COOKIE_NAME && !row.top_frame_site_key;
}

function foundCookie(row: Row, file: CookieFile, machine: Machine, hostHashed: boolean): FoundCookie {
  const encrypted: EncryptedCookie = {
    browser: file.browser,
    dataFolder: file.dataFolder,
    plain: typeof row.value === "string" ? row.value : "",
    encrypted: Buffer.isBuffer(row.encrypted_value) ? row.encrypted_value : Buffer.alloc(0),
    hostHashed,
  };
  return {
    browser: file.browser,
    profile: file.profile,
    lastUsed_ms: unixMilliseconds(row.last_access_utc ?? row.last_update_utc),
    ...(row.has_expires === 1 && { expiresAt: new Date(unixMilliseconds(row.expires_utc)) }),
    inContainer: false,
    asksKeychain: asksKeychain(encrypted, machine),
    open: () => openCookie(encrypted, machine),
  };
}

/** On Linux only `v11` values take their password from the keychain, on macOS all do, on Windows none shows a dialog. */
function asksKeychain({ plain, encrypted }: EncryptedCookie, { platform }: Machine): boolean {
  if (plain !== "" || platform === "win32") return false;
  return platform === "darwin" || encrypted.toString("latin1", 0, 3) === "v11";
}

/** From microseconds since 1601-01-01 UTC. */
function unixMilliseconds(time: Row[string] | undefined): number {
  const microseconds = typeof time === "bigint" || typeof time === "number" ? BigInt(time) : 0n;
  return Number(microseconds / 1000n) + Date.UTC(1601, 0, 1);
}
