import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const page = readFileSync("docs/security.md", "utf8");
const rows = [...page.matchAll(/^\| (T\d+) \|.*\| ([^|]+) \|$/gm)].map(([, threat = "", cell = ""]) => ({
  threat,
  files: [...cell.matchAll(/`([^`]+)`/g)].map(([, file = ""]) => file),
}));

test("the table has every number, once", () => {
  expect(rows.length).toBeGreaterThanOrEqual(28);
  expect(rows.map(({ threat }) => threat)).toEqual(rows.map((_, index) => `T${index + 1}`));
});

/** Bullets and paragraphs of the sections that promise something. What explains a promise stands in the same one. */
const promises = ["From whom", "What leaves the process", "How the cookie is kept"].flatMap((title) => {
  const [, rest = ""] = page.split(`\n## ${title}\n`);
  const [section = ""] = rest.split("\n## ");
  const withoutCode = section.replace(/```[\s\S]*?```/g, "");
  return withoutCode.split(/\n\n|\n(?=- )/).flatMap((text) => text.trim() || []);
});

test.each(promises)("%s", (promise) => {
  const cited = [...promise.matchAll(/\bT\d+\b/g)].map(([number]) => number);
  expect(cited).not.toEqual([]);
  expect(cited.filter((number) => !rows.some(({ threat }) => threat === number))).toEqual([]);
});

describe.each(rows)("$threat", ({ threat, files }) => {
  test.each(files)("is cited in %s", (file) => {
    expect(readFileSync(file, "utf8")).toMatch(new RegExp(`["\`]${threat}: `));
  });

  test("has a test", () => {
    expect(files).not.toEqual([]);
  });
});

test("T21: the sign-in page recommends the keychain and keeps the variable for machines without one", () => {
  const guide = readFileSync("docs/sign-in.md", "utf8");
  expect(guide).toContain(
    "`TP_AUTH_COOKIE=...` | the environment, where there is neither keychain nor browser",
  );
});
