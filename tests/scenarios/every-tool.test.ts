import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { registry } from "../../generated/registry.js";
import tools from "../../generated/tools.json" with { type: "json" };

const root = resolve(import.meta.dirname, "../..");

function textBelow(...folders: string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => resolve(entry.parentPath, entry.name)),
  );
  return files.map((file) => readFileSync(file, "utf8")).join("\n");
}

function without(text: string): string[] {
  const named = new Set(text.match(/\btp_[a-z_]+/g));
  return registry.map(({ name }) => name).filter((name) => !named.has(name));
}

test("every tool has a place in a conversation that a test holds", () => {
  // Signing in again needs a browser's profile: its conversation stands where those are made.
  const signIn = readFileSync(resolve(root, "tests/auth/sign-in-lost.test.ts"), "utf8");
  expect(without(textBelow("tests/scenarios", "tests/questions") + signIn)).toEqual([]);
});

test("every tool has tests of its own, beside its examples", () => {
  expect(without(textBelow("tests/tools", "tests/server", "tests/auth", "tests/journal"))).toEqual([]);
});

test("every tool stands in the docs, with an example", () => {
  expect(without(textBelow("generated/docs", "docs"))).toEqual([]);
  const help = textBelow("generated/docs");
  for (const { name } of tools) expect(help).toContain(`### ${name}\n`);
});
