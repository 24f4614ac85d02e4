import { isAbsolute, join } from "node:path";
import { readBytes } from "../../../disk/read-bytes.js";
import { exists, subfolders } from "../folders.js";

/** Bytes. */
const LARGEST_INI = 1024 * 1024;
const COOKIE_FILE = "cookies.sqlite";

/** The cookie databases of every profile below these folders: in use or not, the cookie's own date decides. */
export async function firefoxDatabases(roots: readonly string[]): Promise<string[]> {
  const folders = await Promise.all(roots.map(profileFolders));
  const files = [...new Set(folders.flat())].map((folder) => join(folder, COOKIE_FILE));
  const present = await Promise.all(files.map(exists));
  return files.filter((_, index) => present[index]);
}

/** Profiles lie in the root, in its folder Profiles, or wherever profiles.ini says. */
async function profileFolders(root: string): Promise<string[]> {
  const ini = await readBytes(join(root, "profiles.ini"), LARGEST_INI).then(String, () => "");
  const elsewhere = [...ini.matchAll(/^Path=(.+?)\r?$/gm)].flatMap(([, path = ""]) =>
    isAbsolute(path) ? [path] : [],
  );
  return [...(await subfolders(root)), ...(await subfolders(join(root, "Profiles"))), ...elsewhere];
}
