import { existsSync, mkdirSync, readdirSync, realpathSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { downloadRules, PRIVATE_ONLY } from "../../src/files/download-rules.js";
import { downloadPlace, downloadTarget } from "../../src/files/download-target.js";
import { ownFolder } from "../../src/files/own-folder.js";
import { temporaryFolder } from "./folder.js";

const home = realpathSync(temporaryFolder());
const files = join(home, "config", "tp-mcp", "files");
const windows = process.platform === "win32";
beforeAll(() => {
  vi.stubEnv("HOME", home);
  mkdirSync(join(home, ".ssh"));
  mkdirSync(join(home, "Downloads"));
  mkdirSync(join(home, "project"));
});
beforeEach(() => {
  vi.stubEnv("TP_MCP_CONFIG_DIR", join(home, "config"));
  vi.stubEnv("TP_MCP_FILES_DIR", undefined);
  vi.stubEnv("TP_MCP_SAVE_ANYWHERE", undefined);
});
afterAll(() => vi.unstubAllEnvs());

async function target(outputPath?: string, rules = downloadRules(process.env)): Promise<string> {
  return downloadTarget(await downloadPlace(outputPath, rules), rules, "ours.fit", "fit");
}

/** Everything below home, to see that a refusal leaves nothing behind. */
function tree(): string[] {
  return readdirSync(home, { recursive: true }).map(String).sort();
}

describe("without a path", () => {
  it("is a private folder", async () => {
    expect(await target()).toBe(join(files, "ours.fit"));
    if (!windows) expect(statSync(files).mode & 0o777).toBe(0o700);
  });

  it("is the operator's folder, made when it is not there, its mode left alone when it is", async () => {
    const own = join(home, "Training");
    vi.stubEnv("TP_MCP_FILES_DIR", "~/Training");
    expect(await target()).toBe(join(own, "ours.fit"));
    if (!windows) expect(statSync(own).mode & 0o777).toBe(0o700);
    vi.stubEnv("TP_MCP_FILES_DIR", join(home, "Downloads"));
    const { mode } = statSync(join(home, "Downloads"));
    expect(await target()).toBe(join(home, "Downloads", "ours.fit"));
    expect(statSync(join(home, "Downloads")).mode).toBe(mode);
  });

  it("is the private folder in read-only mode, whatever the operator's is", async () => {
    vi.stubEnv("TP_MCP_FILES_DIR", join(home, "never"));
    expect(await target(undefined, PRIVATE_ONLY)).toBe(join(files, "ours.fit"));
    expect(existsSync(join(home, "never"))).toBe(false);
  });

  it.skipIf(windows)("is nowhere when everybody may write into the operator's folder", async () => {
    vi.stubEnv("TP_MCP_FILES_DIR", "/tmp");
    await expect(target()).rejects.toThrow("TP_MCP_FILES_DIR: anybody may write into /tmp");
  });

  it("is nowhere when the operator's folder does not say where it begins", async () => {
    vi.stubEnv("TP_MCP_FILES_DIR", "downloads");
    await expect(async () => target()).rejects.toThrow("does not say where it begins");
  });
});

describe("inside the folder for downloads", () => {
  it.each([
    ["the folder itself", files, "ours.fit"],
    ["a new folder", join(files, "rides", "2026", "/"), join("rides", "2026", "ours.fit")],
    ["a file", join(files, "rides", "sunday.fit"), join("rides", "sunday.fit")],
    ["a file in capitals", join(files, "SUNDAY.FIT"), "SUNDAY.FIT"],
    ["a way back that stays inside", join(files, "a", "..", "b.fit"), "b.fit"],
    ["letters of any language", join(files, "Königssee 周日.fit"), "Königssee 周日.fit"],
    ["home written as ~", "~/config/tp-mcp/files/tilde.fit", "tilde.fit"],
  ])("%s is taken", async (_name, path, expected) => {
    expect(await target(path)).toBe(join(files, expected));
  });
});

/** Places that run or obey what lies in them, and ways to spell a place so that it looks like another. */
const REFUSED: readonly [string, string][] = [
  ["launch agents", "~/Library/LaunchAgents/"],
  ["launch agents, as a file", "~/Library/LaunchAgents/com.example.fit"],
  ["launch agents in other letters", "~/LIBRARY/launchagents/ride.fit"],
  ["launch daemons", "/Library/LaunchDaemons/ride.fit"],
  ["Windows startup", "~/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Startup/ride.fit"],
  ["autostart", "~/.config/autostart/ride.fit"],
  ["systemd units", "~/.config/systemd/user/ride.fit"],
  ["SSH keys", "~/.ssh/"],
  ["authorized_keys", "~/.ssh/authorized_keys"],
  ["a shell's start file", "~/.bashrc"],
  ["a hidden file", "~/.profile.fit"],
  ["the home folder", "~"],
  ["the home folder as a folder", "~/"],
  ["a project", "~/project/index.fit"],
  ["a Makefile", "~/project/Makefile"],
  ["the usual downloads", "~/Downloads/ride.fit"],
  ["a folder that is not there", "~/new/folder/ride.fit"],
  ["cron", "/etc/cron.d/ride.fit"],
  ["the root", "/"],
  ["a file in the root", "/ride.fit"],
  ["a device", "/dev/null"],
  ["a process's memory", "/proc/self/mem"],
  ["a way out", `${files}/../ride.fit`],
  ["a long way out", `${files}/a/../../../../ride.fit`],
  ["a way out behind a folder", `${files}/a/b/../../../../`],
  ["a neighbour with the same beginning", `${files}-2/ride.fit`],
  ["the sign-in's folder", `${files}/../credential.json`],
  ["our records", `${files}/../saved/x.fit`],
  ["a network share", "//server/share/ride.fit"],
  ["a Windows network share", "\\\\server\\share\\ride.fit"],
  ["a Windows device path", "\\\\.\\PhysicalDrive0"],
  ["a Windows long path", "\\\\?\\C:\\ride.fit"],
  ["a hidden folder inside", `${files}/.hidden/ride.fit`],
  ["a hidden file inside", `${files}/.ride.fit`],
  ["a device name", `${files}/CON.fit`],
  ["a device name in small letters", `${files}/nul.fit`],
  ["a device name as a folder", `${files}/aux/ride.fit`],
  ["a device name with a space", `${files}/com1 .fit`],
  ["a device name with a superscript", `${files}/COM¹.fit`],
  ["an alternate stream", `${files}/ride.txt:evil.fit`],
  ["a backslash", `${files}/a\\..\\ride.fit`],
  ["a folder that ends in a dot", `${files}/rides./ride.fit`],
  ["a folder that ends in a space", `${files}/rides /ride.fit`],
  ["a wildcard", `${files}/*.fit`],
  ["a NUL", `${files}/ride.fit\0.sh`],
  ["a line break", `${files}/ride\n.fit`],
  ["a turned direction", `${files}/ride\u202Etif.fit`],
  ["an invisible character", `${files}/ri\u200Bde.fit`],
  ["a name that is too long", `${files}/${"x".repeat(300)}.fit`],
  ["a folder that is too long", `${files}/${"x".repeat(300)}/ride.fit`],
  ["no ending", `${files}/ride`],
  ["only an ending", `${files}/fit`],
  ["a script", `${files}/run.sh`],
  ["a script behind a recording", `${files}/ride.fit.sh`],
  ["a web page", `${files}/ride.html`],
  ["a packed file that is not packed", `${files}/ride.fit.gz`],
  ["another recording's ending", `${files}/ride.gpx`],
];

describe("T23: refused", () => {
  it("in at least forty ways", () => expect(REFUSED.length).toBeGreaterThanOrEqual(40));

  it.each(REFUSED)("%s: %j", async (_name, path) => {
    await ownFolder("files");
    const before = tree();
    await expect(target(path)).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      message: expect.stringMatching(/^output_path: /),
    });
    expect(tree()).toEqual(before);
  });
});

describe.skipIf(windows)("T23: links", () => {
  beforeAll(async () => {
    await ownFolder("files");
    symlinkSync(join(home, ".ssh"), join(files, "keys"));
    symlinkSync(join(home, ".ssh"), join(home, "visible"));
    symlinkSync(join(home, "not-there"), join(files, "dangling"));
    mkdirSync(join(files, "real"));
    symlinkSync(join(files, "real"), join(files, "inside"));
  });

  it.each([
    ["inside the folder, to a hidden folder", "keys/authorized_keys.fit", files],
    ["inside the folder, as the folder", "keys", files],
    ["inside the folder, with a new folder behind it", "keys/new/ride.fit", files],
    ["visible, to a hidden folder", "visible/ride.fit", home],
    ["to nothing", "dangling/ride.fit", files],
  ])("%s", async (_name, path, folder) => {
    await expect(target(join(folder, path))).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
    expect(readdirSync(join(home, ".ssh"))).toEqual([]);
    expect(existsSync(join(home, "not-there"))).toBe(false);
  });

  it("that stay inside are followed to the real folder", async () => {
    expect(await target(join(files, "inside", "ride.fit"))).toBe(join(files, "real", "ride.fit"));
  });

  it("that take the place of a folder after the check", async () => {
    const rules = downloadRules(process.env);
    const place = await downloadPlace(join(files, "later", "ride.fit"), rules);
    symlinkSync(join(home, ".ssh"), join(files, "later"));
    await expect(downloadTarget(place, rules, "ours.fit", "fit")).rejects.toThrow("leads somewhere else");
    expect(readdirSync(join(home, ".ssh"))).toEqual([]);
  });

  it("in the place of our own folder", async () => {
    vi.stubEnv("TP_MCP_CONFIG_DIR", join(home, "other"));
    mkdirSync(join(home, "other", "tp-mcp"), { recursive: true });
    symlinkSync(join(home, ".ssh"), join(home, "other", "tp-mcp", "files"));
    await expect(target()).rejects.toThrow("is not a folder of this user");
  });
});

describe("where the operator allows any folder", () => {
  beforeEach(() => vi.stubEnv("TP_MCP_SAVE_ANYWHERE", "1"));

  it.each([
    ["a folder of the user", "~/Downloads/", "Downloads/ours.fit"],
    ["a new folder", "~/rides/2026/", "rides/2026/ours.fit"],
    ["a file", "~/Downloads/sunday.fit", "Downloads/sunday.fit"],
  ])("%s is taken", async (_name, path, expected) => {
    expect(await target(path)).toBe(join(home, expected));
  });

  it.each([
    ["a hidden folder", "~/.ssh/ride.fit"],
    ["a link to a hidden folder", "~/visible/ride.fit"],
    ["launch agents", "~/Library/LaunchAgents/ride.fit"],
    ["Windows startup", "~/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Startup/ride.fit"],
    ["a script", "~/project/run.sh"],
    ["no ending", "~/project/Makefile"],
    ["a network share", "//server/share/ride.fit"],
  ])("%s is not", async (_name, path) => {
    await expect(target(path)).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
  });

  it("a value that is neither on nor off is refused", () => {
    expect(() => downloadRules({ TP_MCP_SAVE_ANYWHERE: "maybe" })).toThrow("TP_MCP_SAVE_ANYWHERE");
  });
});
