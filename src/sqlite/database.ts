import { readColumns } from "./columns.js";
import { DatabaseError, Pages } from "./pages.js";
import type { SqlValue } from "./record.js";
import { readTable, type TableRow } from "./table.js";

export type Row = Readonly<Record<string, SqlValue>>;

/** A read-only view of an SQLite database in memory: whole tables, no SQL. */
export interface Database {
  /** PRAGMA user_version. */
  readonly userVersion: number;
  /** The rows of a table by column name. A column younger than the row is missing. */
  rows(table: string): Iterable<Row>;
}

const SCHEMA_ROOT = 1;
/** Characters of a CREATE TABLE statement; those of browsers have about 1,000. */
const LONGEST_STATEMENT = 16_384;

/**
 * @param wal content of the `-wal` file beside it; rows that are only there are read too
 * @throws DatabaseError here or while iterating, whatever the bytes are
 */
export function openDatabase(file: Buffer, wal?: Buffer): Database {
  const pages = guarded(() => new Pages(file, wal));
  return { userVersion: pages.userVersion, rows: (table) => rowsOf(pages, table) };
}

function* rowsOf(pages: Pages, table: string): Generator<Row> {
  const { root, sql } = guarded(() => findTable(pages, table));
  const { names, rowidAlias } = readColumns(sql);
  const rows = readTable(pages, root);
  for (let next = guarded(() => rows.next()); !next.done; next = guarded(() => rows.next()))
    yield namedRow(next.value, names, rowidAlias);
}

function namedRow({ rowid, values }: TableRow, names: string[], rowidAlias: string | undefined): Row {
  const pairs = values.flatMap((value, index): [string, SqlValue][] => {
    const name = names[index];
    return name === undefined ? [] : [[name, name === rowidAlias ? rowid : value]];
  });
  return Object.fromEntries(pairs);
}

/** sqlite_schema: type, name, tbl_name, rootpage, sql. */
function findTable(pages: Pages, table: string): { root: number; sql: string } {
  for (const { values } of readTable(pages, SCHEMA_ROOT)) {
    const [type, name, , root, sql] = values;
    if (type !== "table" || name !== table || typeof root !== "number" || typeof sql !== "string") continue;
    if (sql.length > LONGEST_STATEMENT)
      throw new DatabaseError("the statement that made the table is too long");
    return { root, sql };
  }
  throw new DatabaseError("no such table");
}

/** Node's buffers refuse reads out of range; to the caller a damaged database is one kind of error. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new DatabaseError("the database is damaged");
    throw error;
  }
}
