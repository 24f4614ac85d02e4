import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";

/** Every session waits for what is loaded first, so what a start or a reading call does not need stays out of it. */

const work = mkdtempSync(join(tmpdir(), "tp-mcp-loaded-"));
const noted = join(work, "loaded.json");
let server: TestServer;

beforeAll(async () => {
  const hook = resolve(import.meta.dirname, "note-loaded.cjs");
  server = await startServer({ env: { NODE_OPTIONS: `--require "${hook}"`, NOTE_IN: noted } });
});
afterAll(async () => {
  await server.close();
  rmSync(work, { recursive: true });
});

/** Node's own modules that the server had loaded when it wrote its last message. */
function loaded(): string[] {
  const list: string[] = JSON.parse(readFileSync(noted, "utf8"));
  return list.flatMap((entry) => /^NativeModule ([\w/]+)$/.exec(entry)?.[1] ?? []);
}

test("a server that has listed its tools has loaded nothing of the disk, the network, programs or secrets", async () => {
  await server.client.listTools();
  const heavy = ["fs/promises", "child_process", "crypto", "readline", "http", "https", "tls", "zlib", "dns"];
  expect(loaded()).toContain("stream");
  expect(loaded().filter((name) => heavy.includes(name))).toEqual([]);
});

test("one that has answered a read has loaded no way to start a program, to keep a file or to make a secret", async () => {
  expect(await server.call("tp_get_equipment")).toMatchObject({ isError: false });
  expect(loaded()).toContain("zlib");
  expect(loaded().filter((name) => ["fs/promises", "child_process", "crypto"].includes(name))).toEqual([]);
});
