import { expect, test } from "vitest";
import { registry } from "../../generated/registry.js";
import { PAGES } from "./pages.js";

test("every tool is named in a page that somebody wrote", () => {
  const written = [...PAGES].filter(([path]) => path.startsWith("docs/")).map(([, text]) => text);
  expect(written.length).toBeGreaterThan(10);
  const unnamed = registry.filter(
    ({ name }) => !written.some((text) => new RegExp(`\\b${name}\\b`).test(text)),
  );
  expect(unnamed.map(({ name }) => name)).toEqual([]);
});
