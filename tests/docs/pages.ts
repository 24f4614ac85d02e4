import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");

const AT_TOP = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"];

/** Every page that people read: path below the repository -> text. */
export const PAGES: ReadonlyMap<string, string> = new Map(
  [
    ...AT_TOP,
    ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => join("docs", name)),
  ].map((path) => [path, readFileSync(join(ROOT, path), "utf8")]),
);
