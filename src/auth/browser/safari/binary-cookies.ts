/** One record of Safari's Cookies.binarycookies. Times are seconds since 2001-01-01 UTC. */
export interface SafariRecord {
  domain: string;
  name: string;
  value: string;
  expires_s: number;
  created_s: number;
}

const PAGE_TAG = 0x00000100;
const MOST_ENTRIES = 100_000;

/** @throws RangeError or SafariFormatError for anything that is not such a file */
export function readBinaryCookies(file: Buffer): SafariRecord[] {
  if (file.toString("latin1", 0, 4) !== "cook") throw new SafariFormatError();
  const pageCount = bounded(file.readUInt32BE(4));
  const records: SafariRecord[] = [];
  let at = 8 + 4 * pageCount;
  for (let index = 0; index < pageCount; index += 1) {
    const bytes = file.readUInt32BE(8 + 4 * index);
    records.push(...readPage(part(file, at, bytes)));
    at += bytes;
  }
  return records;
}

class SafariFormatError extends Error {
  override readonly name = "SafariFormatError";
}

/** Counts and sizes are big-endian outside of pages and little-endian inside. */
function readPage(page: Buffer): SafariRecord[] {
  if (page.readUInt32BE(0) !== PAGE_TAG) throw new SafariFormatError();
  const count = bounded(page.readUInt32LE(4));
  return Array.from({ length: count }, (_, index) => {
    const start = page.readUInt32LE(8 + 4 * index);
    return readCookie(part(page, start, page.readUInt32LE(start)));
  });
}

function readCookie(cookie: Buffer): SafariRecord {
  return {
    domain: textAt(cookie, cookie.readUInt32LE(16)),
    name: textAt(cookie, cookie.readUInt32LE(20)),
    value: textAt(cookie, cookie.readUInt32LE(28)),
    expires_s: cookie.readDoubleLE(40),
    created_s: cookie.readDoubleLE(48),
  };
}

function textAt(cookie: Buffer, start: number): string {
  const end = cookie.indexOf(0, start);
  if (start >= cookie.length || end < 0) throw new SafariFormatError();
  return cookie.toString("utf8", start, end);
}

function part(bytes: Buffer, start: number, length: number): Buffer {
  if (start + length > bytes.length) throw new SafariFormatError();
  return bytes.subarray(start, start + length);
}

function bounded(count: number): number {
  if (count > MOST_ENTRIES) throw new SafariFormatError();
  return count;
}
