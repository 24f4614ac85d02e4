import { expect, test } from "vitest";
import { toolExit } from "../../src/cli/exit-codes.js";
import { ERROR_CODES } from "../../src/values/tool-error.js";
import { PAGES } from "./pages.js";

test("docs/troubleshooting.md has every error code with its exit code", () => {
  const rows = [...(PAGES.get("docs/troubleshooting.md") ?? "").matchAll(/^\| `([A-Z_]+)` \| (\d+) \|/gm)];
  const shown = new Map(rows.map(([, code = "", exit]) => [code, Number(exit)]));
  expect(shown).toEqual(new Map(ERROR_CODES.map((code) => [code, toolExit(code)])));
});
