import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { PAGES, ROOT } from "./pages.js";

/** Links and pictures, without those in code. */
function linksOf(text: string): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
}

/** As a forge makes anchors of headings. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
}

test.each([...PAGES])("%s: every link leads somewhere", (path, text) => {
  const dead = linksOf(text).filter((target) => {
    if (/^https:\/\//.test(target)) return false;
    const [file = "", anchor] = target.split("#");
    const whole = file === "" ? join(ROOT, path) : join(ROOT, dirname(path), file);
    if (!existsSync(whole)) return true;
    return anchor !== undefined && !anchorsOf(readFileSync(whole, "utf8")).includes(anchor);
  });
  expect(dead).toEqual([]);
});

test("every page below docs/ is reached from the README", () => {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const target of linksOf(PAGES.get(path) ?? "")) {
      const [file = ""] = target.split("#");
      if (file.endsWith(".md") && !file.includes(":")) visit(join(dirname(path), file));
    }
  };
  visit("README.md");
  expect([...PAGES.keys()].filter((path) => !reached.has(path))).toEqual([]);
});
