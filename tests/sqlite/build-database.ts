import { readVarint } from "../../src/sqlite/record.js";

type Value = null | number | string | Buffer;

/**
 * Builds a small SQLite database, so that the reader is tested where no sqlite3 command is installed: one page for the
 * schema and one leaf page per table, 4,096 bytes each.
 */
export function buildDatabase(
  tables: Record<string, { sql: string; rows: Value[][] }>,
  userVersion = 0,
): Buffer {
  const names = Object.keys(tables);
  const schema = names.map((name, index) => ["table", name, name, index + 2, tables[name]?.sql ?? ""]);
  const first = leafPage(schema, 100);
  first.write("SQLite format 3\0", 0, "latin1");
  first.writeUInt16BE(PAGE_BYTES, 16);
  first.writeUInt32BE(names.length + 1, 28);
  first.writeUInt32BE(1, 56);
  first.writeUInt32BE(userVersion, 60);
  return Buffer.concat([first, ...names.map((name) => leafPage(tables[name]?.rows ?? [], 0))]);
}

const PAGE_BYTES = 4096;

function leafPage(rows: Value[][], start: number): Buffer {
  const page = Buffer.alloc(PAGE_BYTES);
  let end = PAGE_BYTES;
  rows.forEach((row, index) => {
    const payload = record(row);
    const cell = Buffer.concat([varint(payload.length), varint(index + 1), payload]);
    end -= cell.length;
    cell.copy(page, end);
    page.writeUInt16BE(end, start + 8 + 2 * index);
  });
  if (end < start + 8 + 2 * rows.length) throw new Error("the rows do not fit on one page");
  page.writeUInt8(13, start);
  page.writeUInt16BE(rows.length, start + 3);
  page.writeUInt16BE(end, start + 5);
  return page;
}

function record(values: Value[]): Buffer {
  const bodies = values.map(body);
  const types = Buffer.concat(
    values.map((value, index) => varint(typeOf(value, bodies[index]?.length ?? 0))),
  );
  return Buffer.concat([varint(types.length + 1), types, ...bodies]);
}

function typeOf(value: Value, length: number): number {
  if (value === null) return 0;
  if (typeof value === "number") return 6;
  return 2 * length + (typeof value === "string" ? 13 : 12);
}

function body(value: Value): Buffer {
  if (value === null) return Buffer.alloc(0);
  if (typeof value !== "number") return Buffer.from(value);
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(value));
  return bytes;
}

function varint(value: number): Buffer {
  const bytes = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  const encoded = Buffer.from(bytes);
  if (readVarint(encoded, 0).value !== value) throw new Error("not a varint");
  return encoded;
}
