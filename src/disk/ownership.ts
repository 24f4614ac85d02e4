import type { Stats } from "node:fs";

/** Whether a file or folder belongs to the user this program runs as. Windows knows no such number. */
export function isOwn(stats: Stats): boolean {
  const user = process.getuid?.();
  return user === undefined || stats.uid === user;
}

/** Whether other users may look into it. On Windows the folder inside the user's profile is the protection. */
export function isOpenToOthers(stats: Stats): boolean {
  return process.platform !== "win32" && (stats.mode & 0o077) !== 0;
}
