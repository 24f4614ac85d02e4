import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LOST } from "./undo-inputs.js";

const page = readFileSync("generated/docs/undo.md", "utf8");
const [notAtAll = "", notAll = ""] = page.split("\n## Not everything\n");

/** What undo-every-tool.test.ts finds not to come back. */
test.each(Object.entries(LOST))("the page tells of %s", (tool, { cannot }) => {
  const rows = (cannot ? notAtAll : notAll).split("\n").filter((row) => row.includes(`\`${tool}\``));
  expect(rows).not.toEqual([]);
  for (const row of rows) expect(row).toMatch(/^\| `\w+` \| [A-Z].{10,}\. \| /);
});
