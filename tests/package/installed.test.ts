import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** The files that are published, in a folder with nothing else around: no sources, no other packages. */
const root = resolve(import.meta.dirname, "../..");
const published: { files: string[] } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tp-mcp-package-"));
  for (const file of [...published.files, "package.json"])
    cpSync(join(root, file), join(folder, file), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a tool runs against the sandbox of the published files", () => {
  const answer = JSON.parse(run("call", "tp_get_fitness", '{"days": 7}', "--sandbox"));
  expect(answer).toMatchObject({ days: 7, current: { ctl: expect.any(Number) } });
});

test("the licences of everything inside are there", () => {
  const text = readFileSync(join(folder, "dist/LICENSES.txt"), "utf8");
  for (const name of ["@modelcontextprotocol/server", "undici", "zod"])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
  for (const title of ["llhttp, inside undici", "content-type, inside @modelcontextprotocol/server"])
    expect(text).toMatch(new RegExp(`^${title} \\d`, "m"));
  expect(text).toContain("Copyright Fedor Indutny");
  expect(text).toContain("Copyright (c) 2015 Douglas Christopher Wilson");
});

function run(...args: string[]): string {
  return execFileSync(process.execPath, [join(folder, "dist/cli.js"), ...args], {
    encoding: "utf8",
    stdio: "pipe",
  });
}
