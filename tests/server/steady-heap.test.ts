import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { keepHeapSteady } from "../../src/server/steady-heap.js";

function flagsIn(versions: Partial<NodeJS.ProcessVersions>): string[] {
  const flags: string[] = [];
  keepHeapSteady({ ...process.versions, ...versions }, (flag) => flags.push(flag));
  return flags;
}

test.each(["20.18.0", "22.23.3", "24.21.0"])("Node %s has the setting", (node) => {
  expect(flagsIn({ node })).toEqual(["--semi-space-growth-factor=1"]);
});

test.each([
  ["a Node that is not known", { node: "26.0.0" }],
  ["a Node of three digits", { node: "200.1.0" }],
  ["Bun, which calls itself Node", { node: "24.3.0", bun: "1.3.0" }],
  ["Deno, which does too", { node: "24.2.0", deno: "2.5.0" }],
  ["a version that can't be read", { node: "next" }],
])("nothing is set in %s", (_, versions) => {
  expect(flagsIn(versions)).toEqual([]);
});

test("the Node that runs the tests takes it without a word", () => {
  const [flag] = flagsIn({});
  const code = `require("node:v8").setFlagsFromString(${JSON.stringify(flag ?? "")})`;
  const { status, stderr } = spawnSync(process.execPath, ["-e", code], { encoding: "utf8", env: {} });
  expect([status, stderr]).toEqual([0, ""]);
});
