import { constants } from "node:fs";
import { open, unlink } from "node:fs/promises";

/** `O_NOFOLLOW` is missing on Windows, where the folder inside the user's profile is the protection. */
const NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

/**
 * Writes a file that was not there and that only this user can read, whole and on the disk, or not at all: half a file is removed.
 * @param opened looks once more at where it is, when it is open and nothing is in it yet
 */
export async function writeNewFile(
  path: string,
  content: Uint8Array | string,
  opened?: () => Promise<void>,
): Promise<void> {
  const file = await open(path, NEW_FILE, 0o600);
  try {
    await opened?.();
    await file.writeFile(content);
    await file.sync();
  } catch (error) {
    await unlink(path).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
}
