import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FileStore } from "../../../src/auth/file/file-store.js";
import { storeProblem } from "../../../src/auth/store-problems.js";
import { CANARY_COOKIE, LONG_CANARY_COOKIE, leaks } from "../../security/canary.js";
import { credential } from "../memory-store.js";
import { temporaryFolder } from "../temporary-folder.js";

function storeIn(folder: string, machine: string | null = "this machine") {
  return new FileStore(
    () => join(folder, "tp-mcp", "credential.json"),
    async () => machine ?? undefined,
  );
}

test.each([CANARY_COOKIE, LONG_CANARY_COOKIE])("a credential comes back whole", async (cookie) => {
  const store = storeIn(temporaryFolder());
  const expiring = { ...credential(cookie), expiresAt: new Date("2026-04-01T00:00:00Z") };
  expect(await store.write(expiring)).toBe("saved");
  const read = await store.read();
  expect(read).toMatchObject({
    state: "found",
    credential: { savedAt: expiring.savedAt, expiresAt: expiring.expiresAt },
  });
  expect(read.state === "found" && read.credential.cookie.reveal()).toBe(cookie);
  expect(leaks(readFileSync(store.path, "utf8"), cookie)).toEqual([]);
  expect(await store.clear()).toBe("cleared");
});

test("absent, other machine and damaged are told apart", async () => {
  const folder = temporaryFolder();
  expect(await storeIn(folder).read()).toEqual({ state: "absent" });
  await storeIn(folder).write(credential(CANARY_COOKIE));
  expect(await storeIn(folder, "another machine").read()).toEqual({ state: "other-machine" });
  const { path } = storeIn(folder);
  writeFileSync(path, readFileSync(path, "utf8").slice(0, -20));
  expect(await storeIn(folder).read()).toEqual({ state: "corrupt" });
});

test("a folder that cannot be made is reported as unavailable", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");
  const store = new FileStore(
    () => join(folder, "file", "tp-mcp", "credential.json"),
    async () => "m",
  );
  expect(["unavailable", "unsafe"]).toContain(await store.write(credential(CANARY_COOKIE)));
  mkdirSync(join(folder, "empty"));
  expect(await storeIn(join(folder, "empty")).read()).toEqual({ state: "absent" });
});

test("T16: a machine without an id of its own gets no file, and says why", async () => {
  const folder = temporaryFolder();
  expect(await storeIn(folder, null).write(credential(CANARY_COOKIE))).toBe("no-machine-id");
  expect(await storeIn(folder, null).read()).toEqual({ state: "absent" });
  await storeIn(folder).write(credential(CANARY_COOKIE));
  expect(await storeIn(folder, null).read()).toEqual({ state: "no-machine-id" });
  expect(storeProblem("file", "no-machine-id").what).toMatch(/has no id of its own/);
});
