import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { commandNamed } from "../../src/cli/command-line.js";
import { EXIT } from "../../src/cli/exit-codes.js";

const root = resolve(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/configuration.md"), "utf8");

function variablesIn(text: string): string[] {
  return [...new Set(text.match(/\bTP_(?:MCP|AUTH)_[A-Z_]+\b/g))].sort();
}

test("docs/configuration.md names every variable the program reads, and no other", () => {
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const text = sources.map((path) => readFileSync(join(root, "src", path), "utf8")).join("\n");
  expect(variablesIn(page)).toEqual(variablesIn(text));
});

test("and every option and exit code", () => {
  for (const option of commandNamed("serve").options) expect(page).toContain(`\`--${option}`);
  for (const code of Object.values(EXIT)) expect(page).toContain(`| ${code} |`);
});
