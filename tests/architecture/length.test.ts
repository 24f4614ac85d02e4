import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { ROOT, sourceFiles } from "./imports.js";

const MOST_LINES = 260;

function lines(file: string): number {
  return readFileSync(resolve(ROOT, file), "utf8").trimEnd().split("\n").length;
}

test(`no hand-written file has more than ${MOST_LINES} lines: one idea fits a file`, () => {
  const files = sourceFiles(["src", "codegen", "sandbox", "build", "bench", "mutants", "tests"]);
  expect(files.length).toBeGreaterThan(700);
  expect(files.filter((file) => lines(file) > MOST_LINES)).toEqual([]);
});
