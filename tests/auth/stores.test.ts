import { expect, test } from "vitest";
import { clearAll, lookUp, save } from "../../src/auth/stores.js";
import { credential, memoryStores } from "./memory-store.js";

const NEW = credential("new-cookie-0123456789");
const OLD = credential("old-cookie-0123456789");

test("the keychain goes before the file, which is then not opened", async () => {
  const stores = memoryStores();
  stores.keychain.held = NEW;
  stores.file.held = OLD;
  expect(await lookUp(stores)).toEqual({ found: true, store: "keychain", credential: NEW });
  expect(stores.file.calls).toEqual([]);
});

test.each(["absent", "unavailable", "locked", "timeout", "denied", "duplicate", "corrupt"] as const)(
  "KB-10: a keychain that is %s leads to the file, which every program of the user can read",
  async (problem) => {
    const stores = memoryStores();
    stores.keychain.problem = problem;
    stores.file.held = OLD;
    expect(await lookUp(stores)).toMatchObject({ found: true, store: "file" });
  },
);

test("with nothing found each store's own answer is kept", async () => {
  const stores = memoryStores();
  stores.keychain.problem = "locked";
  stores.file.problem = "other-machine";
  expect(await lookUp(stores)).toEqual({ found: false, keychain: "locked", file: "other-machine" });
});

test("after saving, exactly one store holds the credential", async () => {
  const stores = memoryStores();
  stores.file.held = OLD;
  expect(await save(stores, NEW)).toEqual({ saved: "keychain", refused: [], leftBehind: undefined });
  expect([stores.keychain.held, stores.file.held]).toEqual([NEW, undefined]);
});

test("KB-09: a keychain that cannot take it gives way to the file", async () => {
  const stores = memoryStores();
  stores.keychain.problem = "too-large";
  expect(await save(stores, NEW)).toMatchObject({
    saved: "file",
    refused: [{ store: "keychain", problem: "too-large" }],
  });
});

test("--store file removes the keychain's copy, which would shadow the new one", async () => {
  const stores = memoryStores();
  stores.keychain.held = OLD;
  expect(await save(stores, NEW, "file")).toEqual({ saved: "file", refused: [], leftBehind: undefined });
  expect([stores.keychain.held, stores.file.held]).toEqual([undefined, NEW]);
});

test("an older copy that cannot be removed is reported", async () => {
  const stores = memoryStores();
  stores.keychain.problem = "locked";
  expect(await save(stores, NEW, "file")).toEqual({
    saved: "file",
    refused: [],
    leftBehind: { store: "keychain", problem: "locked" },
  });
});

test("T15: a keychain that did not answer the write is not asked again to clear", async () => {
  const stores = memoryStores();
  stores.keychain.problem = "timeout";
  expect(await save(stores, NEW)).toMatchObject({
    saved: "file",
    leftBehind: { store: "keychain", problem: "timeout" },
  });
  expect(stores.keychain.calls).toEqual(["write"]);
});

test("--store keychain never falls back to the file", async () => {
  const stores = memoryStores();
  stores.keychain.problem = "unavailable";
  expect(await save(stores, NEW, "keychain")).toEqual({
    saved: undefined,
    refused: [{ store: "keychain", problem: "unavailable" }],
    leftBehind: undefined,
  });
  expect(stores.file.calls).toEqual([]);
});

test("clearing empties both, and is content with nothing", async () => {
  const stores = memoryStores();
  stores.file.held = OLD;
  expect(await clearAll(stores)).toEqual({ keychain: "absent", file: "cleared" });
  expect(await clearAll(stores)).toEqual({ keychain: "absent", file: "absent" });
});
