import { promisify } from "node:util";
import { gunzip } from "node:zlib";

const gunzipBytes = promisify(gunzip);
/** A small response must not unfold into one that fills the memory. */
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

/** What requests offer in `Accept-Encoding`. */
export const ACCEPTED_ENCODING = "gzip";

/** Whether `decompress` failed because there would be too much. */
export function isTooMuch(error: unknown): boolean {
  return error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}

/** Undoes the one content encoding we offer. @throws when the packed bytes are broken, cut off or too large unpacked */
export async function decompress(body: Uint8Array, encoding: string | undefined): Promise<Uint8Array> {
  if (body.length === 0 || encoding?.toLowerCase() !== ACCEPTED_ENCODING) return body;
  return gunzipBytes(body, { maxOutputLength: MAX_UNPACKED_BYTES });
}
