import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { clientExtensions } from "../../build/client-extensions.js";
import { packageFacts } from "../../build/package-facts.js";
import { registry } from "../../generated/registry.js";
import { isCommand } from "../../src/cli/command-line.js";
import { readGiven } from "../../src/cli/given.js";

const root = resolve(import.meta.dirname, "../..");
const skill = readFileSync(join(root, "skills/trainingpeaks/SKILL.md"), "utf8");

test.each(Object.entries(clientExtensions(packageFacts(root))))(
  "%s agrees with package.json",
  (path, wanted) => {
    expect(JSON.parse(readFileSync(join(root, path), "utf8"))).toEqual(wanted);
  },
);

describe("SKILL.md", () => {
  test("has a name like its folder, and a description that clients keep", () => {
    const head = parse(/^---\n([\s\S]*?)\n---\n/.exec(skill)?.[1] ?? "");
    expect(Object.keys(head)).toEqual(["name", "description"]);
    expect(head.name).toBe("trainingpeaks");
    expect(head.description.length).toBeLessThanOrEqual(1024);
  });

  const lines = [...skill.matchAll(/`tp-mcp ([^`]+)`/g)].map(([, line = ""]) => line);
  test.each(lines)("tp-mcp %s", (line) => {
    const [name = "", ...args] = [...line.matchAll(/((?:[^\s']|'[^']*')+)/g)].map(([word]) =>
      word.replaceAll("'", ""),
    );
    if (!isCommand(name)) return expect.fail(`there is no command ${name}`);
    if (line.includes("NAME")) return;
    const { words } = readGiven(name, args);
    const [tool] = words;
    if (name === "call" || tool) expect(registry.map((one) => one.name)).toContain(tool);
  });
});
