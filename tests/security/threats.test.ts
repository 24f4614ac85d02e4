import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const page = readFileSync("docs/security.md", "utf8");
const rows = [...page.matchAll(/^\| (T\d+) \|.*\| ([^|]+) \|$/gm)].map(([, threat = "", cell = ""]) => ({
  threat,
  files: [...cell.matchAll(/`([^`]+)`/g)].map(([, file = ""]) => file),
}));

test("the table was found", () => {
  expect(rows.length).toBeGreaterThan(10);
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
