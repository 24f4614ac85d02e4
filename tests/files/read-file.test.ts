import { execFileSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readOrdinaryFile } from "../../src/files/read-file.js";
import { temporaryFolder } from "./folder.js";

const folder = temporaryFolder();
const file = join(folder, "ride.fit");
writeFileSync(file, "0123456789");

function failure(path: string, most = 1024 * 1024): Promise<unknown> {
  return readOrdinaryFile(path, most, "file_path").catch((error: unknown) => error);
}

it("reads an ordinary file", async () => {
  expect(Buffer.from(await readOrdinaryFile(file, 10, "file_path")).toString()).toBe("0123456789");
});

it("refuses what is too large, empty or not there", async () => {
  writeFileSync(join(folder, "empty.fit"), "");
  expect(await failure(file, 9)).toMatchObject({
    code: "VALIDATION_ERROR",
    message: expect.stringContaining("is larger than"),
  });
  expect(await failure(join(folder, "empty.fit"))).toMatchObject({
    message: expect.stringContaining("is empty"),
  });
  expect(await failure(join(folder, "none.fit"))).toMatchObject({
    message: `file_path: ${join(folder, "none.fit")} can't be read: there is nothing of that name.`,
  });
});

it("refuses a folder", async () => {
  expect(await failure(folder)).toMatchObject({ message: expect.stringContaining("is not a file") });
});

it.skipIf(process.platform === "win32")(
  "T22: refuses links and pipes, and does not wait for a pipe",
  async () => {
    const [link, pipe] = [join(folder, "link.fit"), join(folder, "pipe.fit")];
    symlinkSync(file, link);
    execFileSync("mkfifo", [pipe]);
    expect(await failure(link)).toMatchObject({ message: `file_path: ${link} is a link.` });
    expect(await failure(pipe)).toMatchObject({ message: `file_path: ${pipe} is not a file.` });
  },
);
