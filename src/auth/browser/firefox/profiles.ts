import { isAbsolute, join } from "node:path";
import { exists, subfolders } from "../folders.js";
import { homePath, type Machine, roamingPath } from "../machine.js";
import { readBytes } from "../read-bytes.js";

/** Bytes. */
const LARGEST_INI = 1024 * 1024;
const COOKIE_FILE = "cookies.sqlite";
const FLATPAK = [".var", "app", "org.mozilla.firefox"];

/** The cookie databases of every Firefox profile on this machine: in use or not, the cookie's own date decides. */
export async function firefoxDatabases(machine: Machine): Promise<string[]> {
  const folders = await Promise.all(profileRoots(machine).map(profileFolders));
  const files = [...new Set(folders.flat())].map((folder) => join(folder, COOKIE_FILE));
  const present = await Promise.all(files.map(exists));
  return files.filter((_, index) => present[index]);
}

function profileRoots(machine: Machine): string[] {
  if (machine.platform === "darwin") return [homePath(machine, "Library", "Application Support", "Firefox")];
  if (machine.platform === "win32") return [roamingPath(machine, "Mozilla", "Firefox")];
  return [
    [".config", "mozilla", "firefox"],
    [".mozilla", "firefox"],
    ["snap", "firefox", "common", ".mozilla", "firefox"],
    [...FLATPAK, ".mozilla", "firefox"],
    [...FLATPAK, "config", "mozilla", "firefox"],
  ].map((parts) => homePath(machine, ...parts));
}

/** Profiles lie in the root, in its folder Profiles, or wherever profiles.ini says. */
async function profileFolders(root: string): Promise<string[]> {
  const ini = await readBytes(join(root, "profiles.ini"), LARGEST_INI).then(String, () => "");
  const elsewhere = [...ini.matchAll(/^Path=(.+?)\r?$/gm)].flatMap(([, path = ""]) =>
    isAbsolute(path) ? [path] : [],
  );
  return [...(await subfolders(root)), ...(await subfolders(join(root, "Profiles"))), ...elsewhere];
}
