import { expect, test } from "vitest";
import { exportsOf, namesTaken } from "./exports.js";
import { importsOf, reachedFrom, sourceFiles } from "./imports.js";

/** What ships, and what builds and measures it. */
const FOLDERS = ["src", "generated", "sandbox", "build", "codegen", "bench", "mutants"];

/** Holds the text of modules, with exports of theirs. */
const TEXT_OF_MODULES = "build/lean-packages.ts";

/** Only tests take these, and why that is right. */
const FOR_TESTS_ALONE: Readonly<Record<string, string>> = {
  "build/client-extensions.ts#clientExtensions": "checked against the folder that is committed",
  "build/client-page.ts#clientPage": "checked against the page that is committed",
  "build/server-json.ts#LONGEST_DESCRIPTION": "a limit of the registry, which the description is held to",
  "build/lean-packages.ts#DefaultJsonSchemaValidator":
    "text of a module that the bundle has in place of another",
  "build/lean-packages.ts#CORS_IS_POSSIBLE": "text of a module that the bundle has in place of another",
};

test("every file of the product is reached from its command line", () => {
  const reached = reachedFrom(importsOf(["src", "generated", "sandbox"]), ["src/cli.ts"]);
  expect(sourceFiles(["src"]).filter((file) => !reached.has(file))).toEqual([]);
});

test("every export is taken by another file, is the type of something that is, or is looked into by a test", () => {
  const files = sourceFiles(FOLDERS);
  const taken = namesTaken(files);
  const tested = namesTaken(sourceFiles(["tests"]));
  const dead = [...exportsOf(files)].flatMap(([file, names]) =>
    file.startsWith("generated/") || file === TEXT_OF_MODULES || taken.has(`${file}#*`)
      ? []
      : names
          .filter(
            ({ isType, isUsedHere, name }) => !(isUsedHere && (isType || tested.has(`${file}#${name}`))),
          )
          .map(({ name }) => `${file}#${name}`)
          .filter((one) => !taken.has(one) && !(one in FOR_TESTS_ALONE)),
  );
  expect(dead).toEqual([]);
});

test("what nobody takes is found", () => {
  const files = ["tests/architecture/exports.ts", "tests/architecture/dead.test.ts"];
  const taken = namesTaken(["tests/architecture/dead.test.ts"]);
  expect(taken).toContain("tests/architecture/exports.ts#exportsOf");
  expect([...exportsOf(files).values()].flat().map(({ name }) => name)).toEqual([
    "Exported",
    "exportsOf",
    "namesTaken",
  ]);
});
