import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, inject, test } from "vitest";
import { BUDGETS, exceededListings, exceededSizes } from "../../build/budget.js";
import { PROMISED_TOOLS } from "../../build/promised-tools.js";
import type { ManifestTool } from "../../codegen/emit/manifest.js";

const root = resolve(import.meta.dirname, "../..");
const tools: ManifestTool[] = JSON.parse(readFileSync(resolve(root, "generated/tools.json"), "utf8"));

test("what is published is within its budgets", () => {
  expect(exceededSizes(root, inject("packageBytes"))).toEqual([]);
  expect(exceededSizes(root, BUDGETS.package + 1)).toEqual([
    "budget   the gzipped package: 490001, allowed are 490000",
  ]);
});

test("what is listed is within its budgets", () => {
  expect(exceededListings(listing(tools))).toEqual([]);
});

test("every promised tool exists", () => {
  const names = tools.map(({ name }) => name);
  expect(PROMISED_TOOLS.filter((name) => !names.includes(name))).toEqual([]);
  expect(PROMISED_TOOLS).toHaveLength(58);
});

test("a tool that says too much is named", () => {
  const [first] = tools;
  if (!first) throw new Error("there are no tools");
  const wordy = { ...first, name: "tp_wordy", description: "x".repeat(BUDGETS.oneTool) };
  expect(exceededListings(listing([wordy]))).toEqual([
    expect.stringMatching(/^budget {3}tp_wordy: 3\d{3}, allowed are 3000$/),
  ]);
});

function listing(list: readonly ManifestTool[]): Map<string, string> {
  return new Map([["generated/tools.json", JSON.stringify(list)]]);
}
