import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./imports.js";

/** What CONTRIBUTING's worked example has the reader make. */
const TO_BE_MADE = new Set(["specs/tools/analysis/tp_get_training_streak.yaml"]);

/** Paths of this repository in code marks; those with a part to fill in, such as `generated/tools/<area>/<tool>.ts`, up to it. */
function pathsIn(document: string): string[] {
  const text = readFileSync(resolve(ROOT, document), "utf8");
  const named = text.matchAll(
    /`((?:src|specs|codegen|generated|sandbox|build|tests|bench|docs)\/[\w./-]*)([^`]*)`/g,
  );
  return [...named].map(([, path = "", rest = ""]) => (rest === "" ? path : path.replace(/[^/]*$/, "")));
}

test.each(["docs/spec-language.md", "docs/architecture.md", "docs/traps.md", "CONTRIBUTING.md", "README.md"])(
  "every path that %s names exists",
  (document) => {
    const missing = pathsIn(document).filter(
      (path) => !TO_BE_MADE.has(path) && !existsSync(resolve(ROOT, path)),
    );
    expect(missing).toEqual([]);
  },
);

test("the documents name paths", () => {
  expect(pathsIn("docs/architecture.md").length).toBeGreaterThan(15);
});
