import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { byAge, changeId, newCallId } from "../../src/journal/change-id.js";
import { FolderStore, MOST_CHANGES } from "../../src/journal/folder-store.js";
import { Journal } from "../../src/journal/journal.js";
import type { Change } from "../../src/tool/change.js";

const asItIs = (text: string) => text;

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "tp-mcp-journal-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return join(path, "changes");
}

function change(id: string, more: Partial<Change> = {}): Change {
  const facts = { tool: "tp_try", person: 7, host: "sandbox", endpoint: "updateThing", params: {} };
  return { id, call: id, at: "2026-04-10T08:00:00.000Z", outcome: "made", ...facts, ...more };
}

test("changes come back newest first, and only their owner can read them", async () => {
  const path = folder();
  const store = new FolderStore(path, asItIs);
  expect(await store.save(change("a.001", { before: { title: "Earlier" } }))).toBe(true);
  expect(await store.save(change("b.001"))).toBe(true);
  expect((await store.all()).map(({ id }) => id)).toEqual(["b.001", "a.001"]);
  expect((await store.all()).at(-1)?.before).toEqual({ title: "Earlier" });
  if (process.platform === "win32") return;
  expect(statSync(path).mode & 0o777).toBe(0o700);
  for (const name of readdirSync(path)) expect(statSync(join(path, name)).mode & 0o777).toBe(0o600);
});

test("a call of thousands of changes comes back in the order in which they were made", async () => {
  const store = new FolderStore(folder(), asItIs);
  const made = [2, 99, 101, 998, 999, 1_000, 1_001, 9_999, 10_000, 10_001].map((place) =>
    changeId("m1", place),
  );
  for (const id of [...made.toReversed(), changeId("m0", 10_002), changeId("m2", 1)])
    await store.save(change(id));
  const newestFirst = [changeId("m2", 1), ...made.toReversed(), changeId("m0", 10_002)];
  expect((await store.all()).map(({ id }) => id)).toEqual(newestFirst);
});

test("calls of one moment are told apart in their order", () => {
  const ids = Array.from({ length: 3_000 }, newCallId);
  expect(ids.toSorted(byAge)).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a broken file and a stray one hide no other change", async () => {
  const path = folder();
  const store = new FolderStore(path, asItIs);
  await store.save(change("a.001"));
  writeFileSync(join(path, "b.001.json"), '{"id":"b.0', { mode: 0o600 });
  writeFileSync(join(path, "c.txt"), "x", { mode: 0o600 });
  expect((await store.all()).map(({ id }) => id)).toEqual(["a.001"]);
});

test("the oldest go when there are too many", async () => {
  const path = folder();
  const store = new FolderStore(path, asItIs);
  await store.save(change("0.001"));
  const text = readFileSync(join(path, "0.001.json"), "utf8");
  for (let count = 1; count <= MOST_CHANGES + 60; count++)
    writeFileSync(join(path, `k${String(count).padStart(5, "0")}.json`), text, { mode: 0o600 });
  await new FolderStore(path, asItIs).save(change("z.001"));
  const names = readdirSync(path).filter((name) => name.endsWith(".json"));
  expect(names).toHaveLength(MOST_CHANGES);
  expect(names).toContain("z.001.json");
  expect(names).not.toContain("0.001.json");
});

test("a change that is too large is listed without its records", async () => {
  const store = new FolderStore(folder(), asItIs);
  await store.save(change("a.001", { before: { text: "x".repeat(2_000_000) } }));
  expect(await store.all()).toEqual([change("a.001")]);
});

test("a folder that can't be made is told", async () => {
  const path = folder();
  writeFileSync(join(path, "..", "file"), "");
  expect(await new FolderStore(join(path, "..", "file", "changes"), asItIs).save(change("a.001"))).toBe(
    false,
  );
});

test("what was about to be sent when the process was killed is known as sent", async () => {
  const path = folder();
  const program = `
    const { FolderStore } = await import(${JSON.stringify(join(import.meta.dirname, "../../src/journal/folder-store.ts"))});
    const { Journal } = await import(${JSON.stringify(join(import.meta.dirname, "../../src/journal/journal.ts"))});
    const journal = new Journal(new FolderStore(${JSON.stringify(path)}, (text) => text), "sandbox", () => new Date());
    const call = journal.open("tp_try", 7);
    for (;;) { const end = await call.begin({ endpoint: "updateThing", params: {}, before: { title: "x".repeat(5000) } }); await end({ outcome: "made" }); }
  `;
  const children = [1, 2].map(() =>
    spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], { stdio: "ignore" }),
  );
  const store = new FolderStore(path, asItIs);
  for (let calls: string[] = []; calls.length < 20 || new Set(calls).size < children.length; ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    calls = (await store.all()).map(({ call }) => call);
  }
  for (const child of children) child.kill("SIGKILL");
  await Promise.all(children.map((child) => once(child, "exit")));
  const names = readdirSync(path).filter((name) => name.endsWith(".json"));
  const kept = await store.all();
  expect(kept).toHaveLength(names.length);
  for (const { before, outcome } of kept) {
    expect(before).toEqual({ title: "x".repeat(5000) });
    expect(["sent", "made"]).toContain(outcome);
  }
});

test("switched off it keeps nothing, and other people's and hosts' changes are not shown", async () => {
  const store = new FolderStore(folder(), asItIs);
  expect(new Journal(store, "sandbox", () => new Date(), false).open("tp_try", 7)).toBeUndefined();
  await store.save(change("a.001"));
  await store.save(change("b.001", { person: 8 }));
  await store.save(change("c.001", { host: "elsewhere" }));
  const history = new Journal(store, "sandbox", () => new Date()).historyFor(undefined);
  expect((await history.of(7)).map(({ id }) => id)).toEqual(["a.001"]);
});
