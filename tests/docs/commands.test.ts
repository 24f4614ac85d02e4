import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { registry } from "../../generated/registry.js";
import { isCommand } from "../../src/cli/command-line.js";
import { readGiven } from "../../src/cli/given.js";
import { PAGES, ROOT } from "./pages.js";

/** Commands in code, as they are typed: what follows our program's name, up to the end or a comment. */
function typed(text: string, program: RegExp): string[] {
  const inline = [...text.replace(/```[\s\S]*?```/g, "").matchAll(/`([^`\n]+)`/g)].map(
    ([, code = ""]) => code,
  );
  const blocks = [...text.matchAll(/```[\w-]*\n([\s\S]*?)```/g)].flatMap(([, code = ""]) => [
    ...code.split("\n"),
    ...[...code.matchAll(/`([^`\n]+)`/g)].map(([, inner = ""]) => inner),
  ]);
  return [...inline, ...blocks]
    .flatMap((line) => line.split(/&&|;|\|\|?/))
    .map((line) => line.replace(/ {2,}#?.*$| #.*$/, "").trim())
    .flatMap((line) => (program.test(line) ? [line.replace(program, "").trim()] : []));
}

const OURS = /^(\w+=\S* )*(tp-mcp|npx -y tp-mcp|node dist\/cli\.js)( |$)/;

/** Words of a shell, quotes taken off. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? "");
}

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
