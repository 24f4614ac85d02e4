import { promisify } from "node:util";
import { constants, gunzip, gzip } from "node:zlib";
import { errorCode } from "../values/errno.js";

const unpackBytes = promisify(gunzip);
const packBytes = promisify(gzip);

/** Largest file, unpacked: hours of GPX with every sensor stay below. */
export const MOST_FILE_BYTES = 64 * 1024 * 1024;

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

export function pack(bytes: Uint8Array): Promise<Buffer> {
  return packBytes(bytes);
}

/** What came out of a gzip file, or why nothing did: its bytes are damaged, or unfold into more than a file may hold. */
export type Unpacked = { bytes: Uint8Array } | { problem: "damaged" | "too large" };

/** Undoes gzip once, with a limit: a small file must not unfold into one that fills memory or disk. */
export async function unpack(bytes: Uint8Array, most = MOST_FILE_BYTES): Promise<Unpacked> {
  try {
    return { bytes: await unpackBytes(bytes, { maxOutputLength: most }) };
  } catch (error) {
    return { problem: errorCode(error) === "ERR_BUFFER_TOO_LARGE" ? "too large" : "damaged" };
  }
}

/** What a damaged gzip file still holds of its beginning: enough to tell what it was. */
export async function unpackedStart(bytes: Uint8Array): Promise<Uint8Array> {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_FILE_BYTES };
  return unpackBytes(bytes, options).catch(() => new Uint8Array());
}
