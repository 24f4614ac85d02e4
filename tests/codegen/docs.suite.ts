import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { root } from "./fixture.js";
import { readProblems } from "./problem-file.js";

/** `<!-- problem: yaml/tag -->` and the block below it, which must show what the generator really prints. */
const SHOWN = /^<!-- problem: (\S+) -->\n```text\n([\s\S]*?)\n```$/gm;
const folder = resolve(import.meta.dirname, "problems");
const outputs = new Map(
  readProblems(folder).map(({ path, output }) => [path.slice(folder.length + 1).replace(".txt", ""), output]),
);

test.each(["CONTRIBUTING.md", "docs/spec-language.md"])("%s shows messages as they are printed", (page) => {
  const shown = [...readFileSync(resolve(root, page), "utf8").matchAll(SHOWN)];
  expect(shown.length).toBeGreaterThan(0);
  for (const [, name = "", output] of shown)
    expect({ name, output }).toEqual({ name, output: outputs.get(name) });
});
