import { constants } from "node:fs";
import { open } from "node:fs/promises";

/** The file is larger than anything a browser writes for this purpose, or not a file at all. */
class UnfitFileError extends Error {
  override readonly name = "UnfitFileError";
}

/**
 * Reads a regular file, or only its first bytes, into memory.
 * @throws UnfitFileError, or the file system's error (EACCES, EPERM, EBUSY, ENOENT)
 */
export async function readBytes(path: string, largest: number, first?: number): Promise<Buffer> {
  // Non-blocking, so that a pipe planted under the name cannot hold us up.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await file.stat();
    if (!stats.isFile() || (first === undefined && stats.size > largest)) throw new UnfitFileError();
    const bytes = Buffer.alloc(Math.min(stats.size, first ?? largest));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
