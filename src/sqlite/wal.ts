/** The write-ahead log of an SQLite database, reduced to the newest committed content of each page. */
export interface WalOverlay {
  pages: ReadonlyMap<number, Buffer>;
  /** Pages of the database after the last commit; 0 when nothing was committed. */
  pageCount: number;
}

const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const MAGIC = 0x377f0682;

const EMPTY: WalOverlay = { pages: new Map(), pageCount: 0 };

/**
 * Replays the log as the SQLite file format describes it: frames count while salts and the running checksum match, and
 * only up to the last commit. What follows belongs to an older log or to a transaction that is not finished.
 */
export function readWal(wal: Buffer, pageSize: number): WalOverlay {
  if (wal.length < HEADER_BYTES) return EMPTY;
  const magic = wal.readUInt32BE(0);
  if ((magic & ~1) >>> 0 !== MAGIC || wal.readUInt32BE(8) !== pageSize) return EMPTY;
  const bigEndian = (magic & 1) === 1;
  let sum = checksum(wal.subarray(0, 24), [0, 0], bigEndian);
  if (!isSum(wal, 24, sum)) return EMPTY;

  const salts = wal.subarray(16, 24);
  const committed = new Map<number, Buffer>();
  const pending = new Map<number, Buffer>();
  let pageCount = 0;
  const frameBytes = FRAME_HEADER_BYTES + pageSize;
  for (let at = HEADER_BYTES; at + frameBytes <= wal.length; at += frameBytes) {
    const header = wal.subarray(at, at + FRAME_HEADER_BYTES);
    const page = wal.subarray(at + FRAME_HEADER_BYTES, at + frameBytes);
    if (!header.subarray(8, 16).equals(salts)) break;
    sum = checksum(page, checksum(header.subarray(0, 8), sum, bigEndian), bigEndian);
    if (!isSum(header, 16, sum)) break;
    pending.set(header.readUInt32BE(0), page);
    const pagesAfterCommit = header.readUInt32BE(4);
    if (pagesAfterCommit === 0) continue;
    for (const [number, content] of pending) committed.set(number, content);
    pending.clear();
    pageCount = pagesAfterCommit;
  }
  return { pages: committed, pageCount };
}

type Sum = readonly [number, number];

function checksum(bytes: Buffer, start: Sum, bigEndian: boolean): Sum {
  let [first, second] = start;
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    const x = bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
    const y = bigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4);
    first = (first + x + second) >>> 0;
    second = (second + y + first) >>> 0;
  }
  return [first, second];
}

function isSum(bytes: Buffer, at: number, [first, second]: Sum): boolean {
  return bytes.readUInt32BE(at) === first && bytes.readUInt32BE(at + 4) === second;
}
