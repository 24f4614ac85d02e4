import { describe, expect, test } from "vitest";
import { openDatabase } from "../../src/sqlite/database.js";
import { DatabaseError } from "../../src/sqlite/pages.js";
import { fc } from "../kit/fast-check.js";
import { buildDatabase } from "./build-database.js";

const DATABASE = buildDatabase(
  {
    other: { sql: "CREATE TABLE other (x)", rows: [[1]] },
    people: {
      sql: "CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, picture BLOB, added INTEGER)",
      rows: [
        [null, "Pat", Buffer.from([1, 2]), 3],
        [null, "Zoë", null],
      ],
    },
  },
  16,
);

test("the rows of a table by column name; the rowid stands in for its alias; a young column may be missing", () => {
  const database = openDatabase(DATABASE);
  expect(database.userVersion).toBe(16);
  expect([...database.rows("people")]).toEqual([
    { id: 1, name: "Pat", picture: Buffer.from([1, 2]), added: 3 },
    { id: 2, name: "Zoë", picture: null },
  ]);
});

test("a table that is not there", () => {
  expect(() => [...openDatabase(DATABASE).rows("cookies")]).toThrow("no such table");
});

describe("T14: damaged and hostile databases", () => {
  function readAll(file: Buffer, wal?: Buffer): void {
    const database = openDatabase(file, wal);
    for (const _row of database.rows("people"));
  }

  function changed(at: number, bytes: number[]): Buffer {
    const copy = Buffer.from(DATABASE);
    Buffer.from(bytes).copy(copy, at);
    return copy;
  }

  test.each<[string, Buffer]>([
    ["an empty file", Buffer.alloc(0)],
    ["another kind of file", Buffer.alloc(5000, "x")],
    ["a page size of 3", changed(16, [0, 3])],
    ["UTF-16 text", changed(56, [0, 0, 0, 2])],
    ["a table page of an unknown kind", changed(100, [99])],
    ["more cells than fit", changed(103, [0xff, 0xff])],
    ["a file cut inside a page", DATABASE.subarray(0, 9000)],
    ["an interior page that points at itself", changed(100, [5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])],
  ])("%s", (_name, file) => {
    expect(() => readAll(file)).toThrow(DatabaseError);
  });

  test("any change of bytes gives rows or a DatabaseError, and comes to an end", () => {
    const changes = fc.array(fc.tuple(fc.nat(DATABASE.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(changes, (list) => {
        const file = Buffer.from(DATABASE);
        for (const [at, byte] of list) file.writeUInt8(byte, at);
        try {
          readAll(file);
        } catch (error) {
          expect(error).toBeInstanceOf(DatabaseError);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("any bytes as a write-ahead log leave the database as it is", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (wal) => readAll(DATABASE, Buffer.from(wal))));
  });
});
