import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { transform } from "esbuild";
import { expect, test } from "vitest";
import { CLI } from "../kit/server.js";

const entry = readFileSync(CLI, "utf8");

/** Runs the entry as a Node of this version would, and tells what it wrote and loaded. */
async function runAs(version: string) {
  const written: string[] = [];
  const loaded: string[] = [];
  const process = {
    versions: { node: version },
    execPath: "/opt/node/bin/node",
    stderr: { write: (text: string) => written.push(text) },
    exitCode: 0,
  };
  const require = (path: string) => {
    loaded.push(path);
    return {};
  };
  runInNewContext(entry.replace(/^#!.*/, ""), { process, require });
  await new Promise(setImmediate);
  return { written, loaded: loaded.length, exitCode: process.exitCode };
}

test("the entry can be read by a Node of ten years ago", async () => {
  const [kept, lowered] = await Promise.all(
    ["esnext", "es2015"].map(async (target) => (await transform(entry, { target })).code),
  );
  expect(lowered).toBe(kept);
});

test.each(["14.21.3", "16.20.2", "18.20.8", "20.17.0"])(
  "Node %s is told to be too old, in one line",
  async (version) => {
    expect(await runAs(version)).toEqual({
      written: [`tp-mcp needs Node 20.18, this is ${version} at /opt/node/bin/node\n`],
      loaded: 0,
      exitCode: 2,
    });
  },
);

test.each(["20.18.0", "22.1.0", "24.0.0"])("Node %s goes on", async (version) => {
  expect(await runAs(version)).toEqual({ written: [], loaded: 1, exitCode: 0 });
});
