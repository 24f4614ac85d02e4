import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const page = readFileSync(resolve(ROOT, "docs/reliability.md"), "utf8");
const rows = page.split("\n").filter((line) => /^\| (?!Promise|---)/.test(line));

test("every promise names a test, and every file that is named is there", () => {
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => !/`tests\/[\w/.-]+`/.test(row))).toEqual([]);
  const named = [...page.matchAll(/`((?:src|tests|specs|generated|docs)\/[\w/.-]+)`/g)].map(
    ([, path = ""]) => path,
  );
  expect(named.filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([]);
});
