import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { readPrivateFile, removePrivateFile, replacePrivateFile } from "../../src/disk/private-file.js";
import { temporaryFolder } from "../auth/temporary-folder.js";

const ON_POSIX = process.platform !== "win32";
const AS_ROOT = process.getuid?.() === 0;

function place() {
  const outside = temporaryFolder();
  const folder = join(outside, "tp-mcp");
  return { outside, folder, path: join(folder, "credential.json") };
}

function mode(path: string): number {
  return statSync(path).mode & 0o777;
}

test("what was written is read back, replaced and removed", async () => {
  const { path } = place();
  expect(await readPrivateFile(path)).toEqual({ state: "absent" });
  expect(await replacePrivateFile(path, "one")).toBe("saved");
  expect(await replacePrivateFile(path, "two")).toBe("saved");
  expect(await readPrivateFile(path)).toEqual({ state: "read", text: "two" });
  expect(await removePrivateFile(path)).toBe("cleared");
  expect(await removePrivateFile(path)).toBe("absent");
});

describe.runIf(ON_POSIX)("T16: file modes", () => {
  test("folder 0700 and file 0600, whatever the umask", async () => {
    const { folder, path } = place();
    const before = process.umask(0);
    try {
      await replacePrivateFile(path, "text");
    } finally {
      process.umask(before);
    }
    expect([mode(folder), mode(path)]).toEqual([0o700, 0o600]);
  });

  test("a file and folder open to others are tightened when read", async () => {
    const { folder, path } = place();
    await replacePrivateFile(path, "text");
    chmodSync(path, 0o644);
    chmodSync(folder, 0o755);
    expect(await readPrivateFile(path)).toEqual({ state: "read", text: "text" });
    expect([mode(folder), mode(path)]).toEqual([0o700, 0o600]);
  });

  test("a file open to others is replaced by a private one", async () => {
    const { folder, path } = place();
    mkdirSync(folder, { mode: 0o700 });
    writeFileSync(path, "old", { mode: 0o644 });
    await replacePrivateFile(path, "new");
    expect(mode(path)).toBe(0o600);
  });
});

describe.runIf(ON_POSIX)("T16: what is planted", () => {
  test("a link in place of the file is refused when read and replaced when written", async () => {
    const { outside, folder, path } = place();
    const target = join(outside, "target");
    writeFileSync(target, "theirs");
    mkdirSync(folder, { mode: 0o700 });
    symlinkSync(target, path);
    expect(await readPrivateFile(path)).toEqual({ state: "unsafe" });
    expect(await replacePrivateFile(path, "ours")).toBe("saved");
    expect(readFileSync(target, "utf8")).toBe("theirs");
    expect(lstatSync(path).isSymbolicLink()).toBe(false);
  });

  test("a link in place of the folder is refused", async () => {
    const { outside, folder, path } = place();
    mkdirSync(join(outside, "theirs"));
    symlinkSync(join(outside, "theirs"), folder);
    expect(await replacePrivateFile(path, "ours")).toBe("unsafe");
    expect(readdirSync(join(outside, "theirs"))).toEqual([]);
    expect(await removePrivateFile(path)).toBe("unsafe");
  });

  test("a folder in place of the file is refused", async () => {
    const { path } = place();
    mkdirSync(path, { recursive: true, mode: 0o700 });
    expect(await readPrivateFile(path)).toEqual({ state: "unsafe" });
  });

  test("a pipe in place of the file is refused and does not wait for a writer", async () => {
    const { folder, path } = place();
    mkdirSync(folder, { mode: 0o700 });
    await once(spawn("mkfifo", [path]), "close");
    expect(await readPrivateFile(path)).toEqual({ state: "unsafe" });
  });

  test.runIf(AS_ROOT)("a file or folder of another user is refused", async () => {
    const { folder, path } = place();
    await replacePrivateFile(path, "text");
    chownSync(path, 12345, 12345);
    expect(await readPrivateFile(path)).toEqual({ state: "unsafe" });
    chownSync(path, 0, 0);
    chownSync(folder, 12345, 12345);
    expect(await readPrivateFile(path)).toEqual({ state: "unsafe" });
    expect(await replacePrivateFile(path, "text")).toBe("unsafe");
  });
});

test("a file above 64 KB is not ours", async () => {
  const { folder, path } = place();
  mkdirSync(folder, { mode: 0o700 });
  writeFileSync(path, "a".repeat(65_537), { mode: 0o600 });
  expect(await readPrivateFile(path)).toEqual({ state: "too-large" });
});

test("leftovers of a process that died are removed, those of a living one are not", async () => {
  const { folder, path } = place();
  await replacePrivateFile(path, "text");
  for (const name of ["old", "young"]) writeFileSync(`${path}.${name}.tmp`, "part");
  utimesSync(`${path}.old.tmp`, 1, 1);
  await replacePrivateFile(path, "text");
  expect(readdirSync(folder).sort()).toEqual(["credential.json", "credential.json.young.tmp"]);
});

test("T16: a process killed while writing leaves a whole file", async () => {
  const { path } = place();
  const texts = ["a".repeat(20_000), "b".repeat(20_000)];
  const source = join(import.meta.dirname, "../auth/file/write-for-ever.ts");
  const program = join(temporaryFolder(), "write-for-ever.mjs");
  await build({ entryPoints: [source], bundle: true, platform: "node", format: "esm", outfile: program });
  for (let round = 0; round < 8; round += 1) {
    const writer = spawn(process.execPath, [program, path], { stdio: ["ignore", "pipe", "inherit"] });
    await once(writer.stdout, "data");
    await sleep(3 * round);
    writer.kill("SIGKILL");
    await once(writer, "close");
    const file = await readPrivateFile(path);
    expect(file.state === "read" && texts.includes(file.text)).toBe(true);
  }
});
