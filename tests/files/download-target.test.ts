import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { downloadTarget } from "../../src/files/download-target.js";
import { ownFolder } from "../../src/files/own-folder.js";
import { temporaryFolder } from "./folder.js";

const home = temporaryFolder();
const windows = process.platform === "win32";
beforeAll(() => {
  vi.stubEnv("HOME", home);
  vi.stubEnv("TP_MCP_CONFIG_DIR", join(home, "config"));
});
afterAll(() => vi.unstubAllEnvs());

function target(outputPath?: string): Promise<string> {
  return downloadTarget(outputPath, 3_900_000_101, "ride.fit");
}

function failure(outputPath: string): Promise<unknown> {
  return target(outputPath).catch((error: unknown) => error);
}

it("is a private folder for each workout when nothing is said", async () => {
  expect(await target()).toBe(join(home, "config", "files", "3900000101", "ride.fit"));
  if (!windows) expect(statSync(join(home, "config", "files")).mode & 0o777).toBe(0o700);
});

describe("a path of the caller", () => {
  it("may be a folder, there or not yet", async () => {
    mkdirSync(join(home, "rides"));
    expect(await target(join(home, "rides"))).toBe(join(home, "rides", "ride.fit"));
    expect(await target("~/new/")).toBe(join(home, "new", "ride.fit"));
    expect(existsSync(join(home, "new"))).toBe(true);
  });

  it("may be a file with the same ending", async () => {
    expect(await target("~/rides/sunday.FIT")).toBe(join(home, "rides", "sunday.FIT"));
    expect(await failure("~/rides/profile")).toMatchObject({
      message: expect.stringContaining("needs the same ending"),
    });
    expect(await failure("~/rides/run.sh")).toMatchObject({ code: "VALIDATION_ERROR" });
  });

  it.each(["~/.ssh/", "~/.config/autostart/ride.fit", "~/rides/../.bashrc"])(
    "T23: may not be hidden: %s",
    async (path) => {
      expect(await failure(path)).toMatchObject({ message: expect.stringContaining("is hidden") });
    },
  );
});

describe.skipIf(windows)("our own folder", () => {
  it("is closed to others again", async () => {
    chmodSync(join(home, "config", "files"), 0o755);
    await ownFolder("files");
    expect(statSync(join(home, "config", "files")).mode & 0o777).toBe(0o700);
  });

  it("is not used when it is a link", async () => {
    mkdirSync(join(home, "elsewhere"));
    symlinkSync(join(home, "elsewhere"), join(home, "config", "analysis"));
    await expect(ownFolder("analysis")).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
  });
});
