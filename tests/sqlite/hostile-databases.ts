import { buildDatabase } from "./build-database.js";

const PAGE = 65_536;
const PAGES = 3;

/** Databases of at most 192 KB that a careless reader unfolds into gigabytes, or reads for ever. @param table that is asked for */
export function hostileDatabases(table: string): Record<string, Buffer> {
  return {
    "thousands of cells that share one overflow chain in a circle": sharedChain(table, 1_000_000),
    "a cell of the largest size whose chain points at itself": sharedChain(table, 1_000_000, 1),
    "thousands of cells that share one payload": sharedChain(table, 60_000),
    "a statement of brackets without an end": withStatement(
      table,
      `CREATE TABLE ${table} (${"[".repeat(60_000)}`,
    ),
    "a statement of quotes without an end": withStatement(
      table,
      `CREATE TABLE ${table} (${"'\"".repeat(30_000)}`,
    ),
    "a statement of a column for every other letter": withStatement(
      table,
      `CREATE TABLE ${table} (${"a,".repeat(30_000)}a)`,
    ),
  };
}

/** Two big pages: the schema, and a leaf whose cells all stand at the same place. A third is the overflow that points at itself. */
function sharedChain(table: string, payload: number, cells = 20_000): Buffer {
  const file = bigPages(table, `CREATE TABLE ${table} (id, host, name, value)`);
  const leaf = file.subarray(PAGE, 2 * PAGE);
  const at = PAGE - 61_000 > 8 + 2 * cells ? PAGE - 2_000 : 8 + 2 * cells;
  leaf.writeUInt8(13, 0);
  leaf.writeUInt16BE(cells, 3);
  for (let index = 0; index < cells; index += 1) leaf.writeUInt16BE(at, 8 + 2 * index);
  // The size as a varint of three bytes, the rowid, then a record header of one NULL.
  Buffer.from([0x80 | (payload >> 14), 0x80 | ((payload >> 7) & 0x7f), payload & 0x7f, 1, 2, 0]).copy(
    leaf,
    at,
  );
  file.writeUInt32BE(3, 2 * PAGE);
  // Wherever the local part ends, the number of the overflow page is read: 3 in every place.
  for (let offset = at + 6; offset + 4 <= PAGE; offset += 4) leaf.writeUInt32BE(0x03000003, offset);
  return file;
}

function withStatement(table: string, sql: string): Buffer {
  return bigPages(table, sql);
}

function bigPages(table: string, sql: string): Buffer {
  const small = buildDatabase({ [table]: { sql: "CREATE TABLE x (y)", rows: [] } });
  const file = Buffer.alloc(PAGES * PAGE);
  small.copy(file, 0, 0, 100);
  file.writeUInt16BE(1, 16);
  file.writeUInt32BE(PAGES, 28);
  const record = schemaRecord(table, sql);
  const at = PAGE - record.length;
  file.writeUInt8(13, 100);
  file.writeUInt16BE(1, 103);
  file.writeUInt16BE(at, 108);
  record.copy(file, at);
  file.writeUInt8(13, PAGE);
  return file;
}

/** The row of sqlite_schema for a table whose root is page 2, as a cell. */
function schemaRecord(table: string, sql: string): Buffer {
  const texts = ["table", table, table].map((text) => Buffer.from(text));
  const statement = Buffer.from(sql);
  const types = [
    ...texts.map((text) => varint(2 * text.length + 13)),
    varint(1),
    varint(2 * statement.length + 13),
  ];
  const header = Buffer.concat(types);
  const payload = Buffer.concat([varint(header.length + 1), header, ...texts, Buffer.from([2]), statement]);
  return Buffer.concat([varint(payload.length), varint(1), payload]);
}

function varint(value: number): Buffer {
  const bytes = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift(0x80 | (rest & 0x7f));
  return Buffer.from(bytes);
}
