import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { registry } from "../../generated/registry.js";
import { isCommand } from "../../src/cli/command-line.js";
import { readGiven } from "../../src/cli/given.js";
import { PAGES, ROOT } from "./pages.js";
import { OURS, typed, wordsOf } from "./typed.js";

/** What stands for something of the reader's. */
const FILLED_IN = /\b(NAME|CLIENT|COMMAND|MODE|WHERE|SHELL|X)\b|<\w+>|\.\.\./;

describe.each([...PAGES])("%s", (_path, text) => {
  const lines = [...new Set(typed(text, OURS))].filter((line) => line !== "" && !line.startsWith("--"));

  test.each(lines.length > 0 ? lines : ["help"])("tp-mcp %s", (line) => {
    const [name = "", ...args] = wordsOf(line.replace(/ [<>|].*$/, ""));
    if (name === "0.1.0:" || FILLED_IN.test(name)) return;
    expect(isCommand(name), `there is no command ${name}`).toBe(true);
    if (!isCommand(name) || args.some((word) => word === "--help") || FILLED_IN.test(line)) return;
    const { words } = readGiven(name, args);
    if (name === "call" && words.length > 0) expect(registry.map((tool) => tool.name)).toContain(words[0]);
  });

  test("make and npm run what there is", () => {
    const makefile = readFileSync(join(ROOT, "Makefile"), "utf8");
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const targets = typed(text, /^make /).map((line) => line.split(" ")[0] ?? "");
    expect(targets.filter((target) => !new RegExp(`^${target}:`, "m").test(makefile))).toEqual([]);
    const run = typed(text, /^npm run (-s )?/).map((line) => line.split(" ")[0] ?? "");
    expect(run.filter((script) => !(script in scripts))).toEqual([]);
  });
});
