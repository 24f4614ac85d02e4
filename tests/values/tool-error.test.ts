import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { ERROR_CODES } from "../../src/values/tool-error.js";

test("docs/errors.md explains every code, in the order of the source, and no other", async () => {
  const page = await readFile(new URL("../../docs/errors.md", import.meta.url), "utf8");
  const documented = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code);
  expect(documented).toEqual([...ERROR_CODES]);
});
