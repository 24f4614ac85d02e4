import { expect, test } from "vitest";
import { exportsOf, namesTaken } from "./exports.js";
import { importsOf, reachedFrom, sourceFiles } from "./imports.js";

/** What ships, and what builds and measures it; tests keep nothing alive. */
const FOLDERS = ["src", "generated", "sandbox", "build", "codegen", "bench", "mutants"];

/** Programs, which nobody imports. */
const PROGRAMS = [
  "src/cli.ts",
  "codegen/main.ts",
  "codegen/new-tool.ts",
];

test("every file of the product is reached from its command line", () => {
  const reached = reachedFrom(importsOf(["src", "generated", "sandbox"]), ["src/cli.ts"]);
  expect(sourceFiles(["src"]).filter((file) => !reached.has(file))).toEqual([]);
});

test("every export has somebody who takes it", () => {
  const files = sourceFiles(FOLDERS);
  const taken = namesTaken(files);
  const dead = [...exportsOf(files)].flatMap(([file, names]) =>
    file.startsWith("generated/") || taken.has(`${file}#*`)
      ? []
      : names.map((name) => `${file}#${name}`).filter((one) => !taken.has(one)),
  );
  expect(dead).toEqual([]);
});
