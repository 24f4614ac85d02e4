import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const KB = /\bKB-\d+[a-z]?\b/g;

function idsBelow(folder: string, pattern: RegExp): Set<string> {
  const files = readdirSync(resolve(root, folder), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(ts|yaml|md)$/.test(entry.name),
  );
  const texts = files.map((file) => readFileSync(resolve(file.parentPath, file.name), "utf8"));
  return new Set(texts.flatMap((text) => text.match(pattern) ?? []));
}

const listed = new Set(readFileSync(resolve(root, "docs/traps.md"), "utf8").match(/(?<=^\| )KB-\d+[a-z]?/gm));

const citedByCode = new Set([...idsBelow("src", KB), ...idsBelow("specs", KB)]);

test("every trap that code, specs, docs and tests cite is described in docs/traps.md", () => {
  const cited = ["src", "specs", "tests", "docs", "codegen"].flatMap((folder) => [...idsBelow(folder, KB)]);
  expect(cited.filter((id) => !listed.has(id))).toEqual([]);
});

test("every trap stands in the name of a test, or in a row of its table", () => {
  const tested = idsBelow("tests", /(?<=^(?!\s*(?:\/\/|\*)).*["'`].*)\bKB-\d+[a-z]?\b/gm);
  expect([...listed].filter((id) => !tested.has(id))).toEqual([]);
});

const rows = readFileSync(resolve(root, "docs/traps.md"), "utf8").match(/^\| KB-.*$/gm) ?? [];

test.each(rows.map((row) => [row.split(" ")[1] ?? "", row] as const))(
  "%s names the files that see to it: they exist, and cite it if any does",
  (id, row) => {
    const files = [...(row.split(" | ").at(-1) ?? "").matchAll(/`([^`]+)`/g)].map(([, file = ""]) => file);
    expect(files.length).toBeGreaterThan(0);
    const texts = files.map((file) => readFileSync(resolve(root, file), "utf8"));
    if (citedByCode.has(id)) for (const text of texts) expect(text.match(KB)).toContain(id);
  },
);

/** How advice begins; the table says what is done. */
const ADVICE =
  /^(?:do not|don't|never|always|use|send|keep|read|return|put|name|take|ask|convert|expose|state|skip|compare|collect|share|default|find|list|see|show|support|prefer|pass|mark|pin|treat|honour|pick|build|accept|write|drop|cache|check|redirect) /;

test("what is done here is told, not advised", () => {
  const advised = rows.filter((row) => ADVICE.test(row.split(/(?<!\\) \| /)[3] ?? ""));
  expect(advised.map((row) => row.split(" ")[1])).toEqual([]);
});
