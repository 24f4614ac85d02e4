import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { saveFile } from "../../src/files/save-file.js";
import { temporaryFolder } from "./folder.js";

const folder = temporaryFolder();
const windows = process.platform === "win32";

function failure(path: string, replace: boolean): Promise<unknown> {
  return saveFile(path, "new", replace).catch((error: unknown) => error);
}

describe("a new file", () => {
  it.skipIf(windows)("can be read by its owner only", async () => {
    const path = join(folder, "private");
    await saveFile(path, "text", false);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("T23: is not written over another", async () => {
    const path = join(folder, "kept");
    writeFileSync(path, "old");
    expect(await failure(path, false)).toMatchObject({ code: "CONFLICT", facts: { path } });
    expect(readFileSync(path, "utf8")).toBe("old");
  });

  it.skipIf(windows)("is not written through a link", async () => {
    const [target, link] = [join(folder, "target"), join(folder, "link")];
    writeFileSync(target, "old");
    symlinkSync(target, link);
    expect(await failure(link, false)).toMatchObject({ code: "CONFLICT" });
    expect(await failure(link, true)).toMatchObject({ code: "VALIDATION_ERROR" });
    expect(readFileSync(target, "utf8")).toBe("old");
  });

  it("needs its folder", async () => {
    expect(await failure(join(folder, "none", "file"), false)).toMatchObject({
      code: "VALIDATION_ERROR",
      message: expect.stringContaining("there is nothing of that name"),
    });
  });
});

describe("replacing", () => {
  it("puts the new content in the old place, and leaves nothing behind", async () => {
    const own = join(folder, "own");
    mkdirSync(own);
    const path = join(own, "analysis.json");
    writeFileSync(path, "old", { mode: 0o644 });
    await saveFile(path, "new", true);
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(readdirSync(own)).toEqual(["analysis.json"]);
    if (!windows) expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("does not replace a folder", async () => {
    expect(await failure(folder, true)).toMatchObject({
      message: expect.stringContaining("not an ordinary file"),
    });
  });
});
