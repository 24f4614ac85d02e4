import { expect, test } from "vitest";
import { readColumns } from "../../src/sqlite/columns.js";

test.each([
  ["CREATE TABLE t (a, b TEXT)", ["a", "b"], undefined],
  ["CREATE TABLE t(id INTEGER PRIMARY KEY, name TEXT DEFAULT 'a,b')", ["id", "name"], "id"],
  ['CREATE TABLE "t" ("a b" TEXT, `c` INT, [d e] BLOB)', ["a b", "c", "d e"], undefined],
  ["CREATE TABLE t (a NUMERIC(10,2), CONSTRAINT x UNIQUE (a, b), PRIMARY KEY (a))", ["a"], undefined],
  ["CREATE TABLE t (a TEXT CHECK (a IN ('x', ')')), -- a, comment\n b INT)", ["a", "b"], undefined],
  ["CREATE TABLE t (id INT PRIMARY KEY)", ["id"], undefined],
])("%s", (sql, names, rowidAlias) => {
  expect(readColumns(sql)).toEqual({ names, rowidAlias });
});
