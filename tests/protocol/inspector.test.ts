import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import manifest from "../../generated/tools.json" with { type: "json" };
import { CLI } from "../kit/server.js";

const run = promisify(execFile);
const home = dirname(createRequire(import.meta.url).resolve("@modelcontextprotocol/inspector/package.json"));
const INSPECTOR = join(home, "clients/launcher/build/index.js");

/**
 * Portability warnings that stand: an id may be given as text or as number (models do both), and the columns of a table of samples
 * differ from file to file. `--strict` fails the run for anything worse.
 */
const ACCEPTED = [
  /^Issue: `type` is an array \(\["string","integer"\]\)/,
  /^Issue: Schema carries no validation keyword at all/,
];

test.each(["legacy", "modern"])("the Inspector finds no fault in the tool list (%s era)", async (era) => {
  const question = ["--method", "tools/list", "--strict", "--protocol-era", era];
  const { stdout, stderr } = await run(process.execPath, [
    INSPECTOR,
    "--cli",
    process.execPath,
    CLI,
    "serve",
    "--sandbox",
    ...question,
  ]);
  const { tools }: { tools: unknown[] } = JSON.parse(stdout);
  expect(tools).toHaveLength(manifest.length);
  const issues = stderr.split("\n").flatMap((line) => (line.includes("Issue:") ? [line.trim()] : []));
  expect(issues.filter((issue) => !ACCEPTED.some((pattern) => pattern.test(issue)))).toEqual([]);
});
