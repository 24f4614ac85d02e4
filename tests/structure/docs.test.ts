import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { describeStructure, formatCompact, parseStructure } from "../../src/structure/index.js";
import { STRUCTURE_CODES } from "../../src/structure/structure-error.js";

const page = readFileSync(new URL("../../docs/structure.md", import.meta.url), "utf8");

function blocks(language: string): string[] {
  return [...page.matchAll(/```(\w+)\n(.*?)```/gs)]
    .filter((match) => match[1] === language)
    .map(([, , text = ""]) => text);
}

describe("docs/structure.md", () => {
  test.each(blocks("json"))("example %#", (text) => {
    const simple = parseStructure(text);
    expect(parseStructure(formatCompact(simple))).toEqual(simple);
  });

  test.each(blocks("text").flatMap((text) => text.trim().split("\n")))("%s", (line) => {
    expect(parseStructure(line).steps.length).toBeGreaterThan(0);
  });

  test.each(
    [...page.matchAll(/^\| `([^`]+)`[^|]*\| `([^`]+ @ [^`]+)` \|$/gm)].map(([, text, words]) => [
      text,
      words,
    ]),
  )("tells %s as the code does", (text, words) => {
    const athlete = { sport: "Bike", ftpWatts: 280, thresholdSpeed: 4 };
    const simple = parseStructure(text);
    expect([describeStructure(simple, { sport: "Bike" }), describeStructure(simple, athlete)]).toContain(
      words,
    );
  });

  test("names every code", () => {
    expect(STRUCTURE_CODES.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });
});
