import { DatabaseError, type Pages } from "./pages.js";
import { readRecord, readVarint, type SqlValue } from "./record.js";

export interface TableRow {
  rowid: number;
  values: SqlValue[];
}

const INTERIOR = 5;
const LEAF = 13;
const DEEPEST = 20;
/** Bytes. A cookie row has a few kilobytes; a larger one is not ours and would only cost memory. */
const LARGEST_PAYLOAD = 1024 * 1024;

/** All rows of a table, in order of their rowid, from the root page of its b-tree. */
export function* readTable(pages: Pages, root: number): Generator<TableRow> {
  yield* readSubtree({ pages, visited: new Set(), spend: pages.allowance() }, root, 0);
}

interface Walk {
  pages: Pages;
  visited: Set<number>;
  /** Told of each cell's payload before it is read. @throws DatabaseError */
  spend(payloadBytes: number): void;
}

function* readSubtree(walk: Walk, number: number, depth: number): Generator<TableRow> {
  const { pages, visited } = walk;
  if (depth > DEEPEST || visited.has(number)) throw new DatabaseError("the b-tree is not a tree");
  visited.add(number);
  const page = pages.page(number);
  // Page 1 begins with the header of the database.
  const start = number === 1 ? 100 : 0;
  const kind = page.readUInt8(start);
  if (kind !== INTERIOR && kind !== LEAF) throw new DatabaseError("not a table page");
  const cells = cellOffsets(page, start, kind === INTERIOR ? 12 : 8);
  if (kind === LEAF) {
    for (const cell of cells) yield* readLeafCell(walk, page, cell);
    return;
  }
  for (const cell of cells) yield* readSubtree(walk, page.readUInt32BE(cell), depth + 1);
  yield* readSubtree(walk, page.readUInt32BE(start + 8), depth + 1);
}

function cellOffsets(page: Buffer, start: number, headerBytes: number): number[] {
  const count = page.readUInt16BE(start + 3);
  return Array.from({ length: count }, (_, index) => page.readUInt16BE(start + headerBytes + 2 * index));
}

function* readLeafCell({ pages, spend }: Walk, page: Buffer, cell: number): Generator<TableRow> {
  const size = readVarint(page, cell);
  const rowid = readVarint(page, size.end);
  if (size.value < 0) throw new DatabaseError("negative payload size");
  spend(size.value);
  if (size.value > LARGEST_PAYLOAD) return;
  yield { rowid: rowid.value, values: readRecord(readPayload(pages, page, rowid.end, size.value)) };
}

/** The payload of a cell: what fits in the page, then a chain of overflow pages. */
function readPayload(pages: Pages, page: Buffer, at: number, size: number): Buffer {
  const local = localBytes(size, pages.usableBytes);
  if (at + local > page.length) throw new DatabaseError("payload out of range");
  const parts = [page.subarray(at, at + local)];
  let missing = size - local;
  let next = missing > 0 ? page.readUInt32BE(at + local) : 0;
  while (missing > 0) {
    const overflow = pages.page(next);
    const part = overflow.subarray(4, 4 + Math.min(missing, pages.usableBytes - 4));
    parts.push(part);
    missing -= part.length;
    next = overflow.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

/** How much of a payload a table leaf holds itself, by the formula of the file format. */
function localBytes(size: number, usable: number): number {
  const most = usable - 35;
  if (size <= most) return size;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const remainder = least + ((size - least) % (usable - 4));
  return remainder <= most ? remainder : least;
}
