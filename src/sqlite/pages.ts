import { readWal, type WalOverlay } from "./wal.js";

/** The file is not an SQLite database we can read, or is damaged. The text never quotes content. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
}

const MAGIC = "SQLite format 3\0";
const HEADER_BYTES = 100;
const UTF8 = 1;
/** Bytes of a cell that are not payload: its place in the page, its size and its rowid. */
const LEAST_CELL = 4;

/** The pages of a database in memory: the file, with the write-ahead log laid over it. */
export class Pages {
  /** Bytes of a page that hold content; the rest is reserved for extensions. */
  readonly usableBytes: number;
  readonly pageCount: number;
  /** PRAGMA user_version. */
  readonly userVersion: number;
  readonly #file: Buffer;
  readonly #pageBytes: number;
  readonly #overlay: WalOverlay;
  readonly #bytes: number;

  /** @throws DatabaseError */
  constructor(file: Buffer, wal: Buffer = Buffer.alloc(0)) {
    if (file.length < HEADER_BYTES || file.toString("latin1", 0, 16) !== MAGIC)
      throw new DatabaseError("not an SQLite database");
    this.#file = file;
    this.#pageBytes = pageBytes(file);
    this.#overlay = readWal(wal, this.#pageBytes);
    this.#bytes = file.length + wal.length;
    this.pageCount = this.#overlay.pageCount || Math.floor(file.length / this.#pageBytes);
    const header = this.page(1);
    this.usableBytes = this.#pageBytes - header.readUInt8(20);
    if (this.usableBytes < 480) throw new DatabaseError("impossible page size");
    if (header.readUInt32BE(56) !== UTF8) throw new DatabaseError("text is not UTF-8");
    this.userVersion = header.readUInt32BE(60);
  }

  /**
   * Counts what the cells of a table hold. Each byte of the files belongs to one cell, so a table whose cells hold more than there
   * is shares bytes between cells: that would unfold a small file into one that fills the memory.
   * @throws DatabaseError
   */
  allowance(): (payloadBytes: number) => void {
    let left = this.#bytes;
    return (payloadBytes) => {
      left -= LEAST_CELL + payloadBytes;
      if (left < 0) throw new DatabaseError("cells share their content");
    };
  }

  /** @param number from 1 */
  page(number: number): Buffer {
    if (number < 1 || number > this.pageCount) throw new DatabaseError("page number out of range");
    const overlaid = this.#overlay.pages.get(number);
    if (overlaid) return overlaid;
    const start = (number - 1) * this.#pageBytes;
    if (start + this.#pageBytes > this.#file.length) throw new DatabaseError("file ends inside a page");
    return this.#file.subarray(start, start + this.#pageBytes);
  }
}

/** 512 to 32768, a power of two; the value 1 stands for 65536. */
function pageBytes(file: Buffer): number {
  const stored = file.readUInt16BE(16);
  const bytes = stored === 1 ? 65536 : stored;
  if (bytes < 512 || (bytes & (bytes - 1)) !== 0) throw new DatabaseError("impossible page size");
  return bytes;
}
