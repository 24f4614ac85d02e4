import { constants } from "node:fs";
import { chmod, lstat, mkdir, open, readdir, rename, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errorCode } from "../values/errno.js";
import { randomHex } from "../values/random.js";
import { writeNewFile } from "./new-file.js";
import { isOpenToOthers, isOwn } from "./ownership.js";

/** Why a private file gave nothing. */
export type FileProblem = "absent" | "unsafe" | "too-large" | "unavailable";

/** A file only its owner can read, replaced as a whole. Refuses links and what belongs to somebody else. */
export type PrivateText = { state: "read"; text: string } | { state: FileProblem };

const LARGEST = 64 * 1024;
const STALE_AFTER_MS = 60_000;
const { O_RDONLY } = constants;
/** Missing on Windows, where the folder inside the user's profile is the protection. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
const NON_BLOCKING = constants.O_NONBLOCK ?? 0;

/** @param largest number of bytes that are read */
export async function readPrivateFile(path: string, largest = LARGEST): Promise<PrivateText> {
  try {
    const folder = await folderProblem(dirname(path));
    if (folder) return { state: folder };
    const file = await open(path, O_RDONLY | NO_FOLLOW | NON_BLOCKING);
    try {
      const stats = await file.stat();
      if (!stats.isFile() || !isOwn(stats)) return { state: "unsafe" };
      if (stats.size > largest) return { state: "too-large" };
      if (isOpenToOthers(stats)) await file.chmod(0o600);
      return { state: "read", text: await file.readFile("utf8") };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { state: problemOf(error) };
  }
}

/** A reader sees the old file or the new one, never a part, also when this process dies half-way. */
export async function replacePrivateFile(path: string, text: string): Promise<"saved" | FileProblem> {
  const folder = dirname(path);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const problem = await folderProblem(folder);
    if (problem) return problem;
    await removeStale(path);
    const temporary = `${path}.${randomHex(6)}.tmp`;
    await writeNewFile(temporary, text);
    await rename(temporary, path);
    await syncFolder(folder);
    return "saved";
  } catch (error) {
    return problemOf(error);
  }
}

export async function removePrivateFile(path: string): Promise<"cleared" | FileProblem> {
  try {
    const problem = await folderProblem(dirname(path));
    if (problem) return problem;
    await unlink(path);
    return "cleared";
  } catch (error) {
    return problemOf(error);
  }
}

/** Whether a folder is this user's and no link, or is not there yet. */
export async function isOwnOrAbsent(folder: string): Promise<boolean> {
  const problem = await folderProblem(folder).catch(problemOf);
  return problem === undefined || problem === "absent";
}

/** Also takes the folder away from others, should it be open to them. */
async function folderProblem(folder: string): Promise<FileProblem | undefined> {
  const stats = await lstat(folder);
  if (!stats.isDirectory() || !isOwn(stats)) return "unsafe";
  if (isOpenToOthers(stats)) await chmod(folder, 0o700);
  return undefined;
}

/** Makes the rename itself durable. Windows cannot open folders, and renames durably by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, O_RDONLY);
  await handle.sync().finally(() => handle.close());
}

/** What an earlier process left behind when it died while writing. Young ones may belong to a living process. */
async function removeStale(path: string): Promise<void> {
  const folder = dirname(path);
  const prefix = path.slice(folder.length + 1);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${prefix}.`) || !name.endsWith(".tmp")) continue;
    const leftover = join(folder, name);
    const stats = await lstat(leftover).catch(() => undefined);
    if (stats && Date.now() - stats.mtimeMs > STALE_AFTER_MS) await unlink(leftover);
  }
}

function problemOf(error: unknown): FileProblem {
  const code = errorCode(error);
  if (code === "ENOENT") return "absent";
  return code === "ELOOP" || code === "ENOTDIR" || code === "EEXIST" ? "unsafe" : "unavailable";
}
