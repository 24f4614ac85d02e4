import { existsSync, readdirSync } from "node:fs";
import { posix, win32 } from "node:path";
import type { Client, Platform } from "./clients.js";

/** The machine that a client runs on; tests describe their own. */
export interface Home {
  platform: Platform;
  folder: string;
  env: Record<string, string | undefined>;
}

/** The client's file: a folder found by `*`, then the first place that exists, then the first whose folder does, then the first. */
export function placeOf({ files }: Client, home: Home): string {
  const patterns = "length" in files ? files : files[home.platform];
  const [found] = patterns
    .filter((pattern) => pattern.includes("*"))
    .flatMap((pattern) => expand(pattern, home));
  if (found) return found;
  const places = patterns.flatMap((pattern) => expand(pattern, home));
  return places.find((place) => existsSync(place)) ?? folderThere(places) ?? places[0] ?? "";
}

/** A place whose folder exists: the program is installed, and has no servers yet. */
function folderThere(places: readonly string[]): string | undefined {
  return places.find((place) => existsSync(posixOrWin(place).dirname(place)));
}

/** A pattern in this home; `*` becomes every folder that is there. */
function expand(pattern: string, home: Home): string[] {
  const withVariables = pattern.replace(
    /%([A-Z_]+)\|([^%]*)%/g,
    (_, name: string, fallback: string) => home.env[name] || fallback,
  );
  const path = withVariables.replace(/^~(?=\/)/, home.folder);
  const native =
    home.platform === "win32" && process.platform === "win32" ? path.replaceAll("/", "\\") : path;
  return matches(native);
}

function matches(path: string): string[] {
  const { dirname, basename, join } = posixOrWin(path);
  const star = /^(.*?)([^/\\]*\*[^/\\]*)([/\\].*)$/.exec(path);
  if (!star) return [path];
  const [, before = "", segment = "", after = ""] = star;
  const folder = dirname(join(before, "x"));
  const [start = "", end = ""] = segment.split("*");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.startsWith(start) && name.endsWith(end) && name === basename(name))
    .map((name) => join(folder, name) + after);
}

function posixOrWin(path: string): typeof posix {
  return path.includes("\\") ? win32 : posix;
}
