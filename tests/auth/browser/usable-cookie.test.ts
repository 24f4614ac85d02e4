import { createCipheriv } from "node:crypto";
import { describe, expect, test } from "vitest";
import { CANARY_COOKIE, LONG_CANARY_COOKIE } from "../../security/canary.js";
import { CHROME, FIREFOX, find } from "./find.js";
import {
  chromiumDatabase,
  encryptCbc,
  exited,
  firefoxDatabase,
  LOOK_ALIKES,
  machineWith,
  place,
  TOMORROW,
  YESTERDAY,
} from "./home.js";
import { safariFile } from "./safari-file.js";

const EDGE = ".config/microsoft-edge/Profile 2/Network/Cookies";
const OTHER = "another-cookie-0123456789";

describe("each kind of browser", () => {
  test.each([
    ["Chrome, fixed password", CHROME, "chrome", "Default", encryptCbc(CANARY_COOKIE)],
    ["Chrome, empty password", CHROME, "chrome", "Default", encryptCbc(CANARY_COOKIE, { password: "" })],
    ["Chrome, not encrypted", CHROME, "chrome", "Default", CANARY_COOKIE],
    ["Edge, in the folder Network", EDGE, "edge", "Profile 2", encryptCbc(CANARY_COOKIE)],
  ])("%s", async (_name, path, browser, profile, value) => {
    const { machine, home, calls } = machineWith();
    place(home, path, chromiumDatabase([...LOOK_ALIKES, { value, expires: TOMORROW }]));
    const { found, tried } = await find(machine);
    expect(found).toMatchObject({ status: "found", place: { browser, profile }, expiresAt: TOMORROW });
    expect(tried).toEqual([CANARY_COOKIE]);
    expect(calls).toEqual([]);
  });

  test("Chromium with a keychain: the password comes from secret-tool", async () => {
    const { machine, home, calls } = machineWith("linux", () => exited("pass word\n"));
    const value = encryptCbc(CANARY_COOKIE, { scheme: "v11", password: "pass word" });
    place(home, ".config/chromium/Default/Cookies", chromiumDatabase([{ value }]));
    expect((await find(machine)).tried).toEqual([CANARY_COOKIE]);
    const args = ["lookup", "xdg:schema", "chrome_libsecret_os_crypt_password_v2", "application", "chromium"];
    expect(calls).toEqual([
      { file: "secret-tool", args, env: { HOME: home, USERPROFILE: home }, timeoutMs: 1000 },
    ]);
  });

  test("Brave under KDE: kwallet-query is asked when there is no secret-tool", async () => {
    const { machine, home, calls } = machineWith("linux", ({ file }) =>
      file === "kwallet-query" ? exited("kde password\n") : { kind: "missing" },
    );
    const value = encryptCbc(CANARY_COOKIE, { scheme: "v11", password: "kde password" });
    place(home, ".config/BraveSoftware/Brave-Browser/Default/Cookies", chromiumDatabase([{ value }]));
    expect((await find(machine, "brave")).tried).toEqual([CANARY_COOKIE]);
    expect(calls.map(({ file }) => file)).toEqual(["secret-tool", "kwallet-query"]);
  });

  test("Chrome on macOS: one look into the login keychain", async () => {
    const { machine, home, calls } = machineWith("darwin", () => exited("mac password\n"));
    const value = encryptCbc(CANARY_COOKIE, { password: "mac password", iterations: 1003 });
    place(home, "Library/Application Support/Google/Chrome/Default/Cookies", chromiumDatabase([{ value }]));
    expect((await find(machine)).tried).toEqual([CANARY_COOKIE]);
    expect(calls[0]).toMatchObject({
      file: "/usr/bin/security",
      args: ["find-generic-password", "-w", "-s", "Chrome Safe Storage", "-a", "Chrome"],
    });
  });

  test("older Chromium on Windows: the key goes through the pipe, not the arguments", async () => {
    const key = Buffer.alloc(32, 7);
    const { machine, home, calls } = machineWith("win32", () => exited(key.toString("base64")));
    const cipher = createCipheriv("aes-256-gcm", key, Buffer.alloc(12, 1));
    const body = [Buffer.from("v10"), Buffer.alloc(12, 1), cipher.update(CANARY_COOKIE), cipher.final()];
    const value = Buffer.concat([...body, cipher.getAuthTag()]);
    const data = "AppData/Local/Chromium/User Data";
    place(home, `${data}/Default/Network/Cookies`, chromiumDatabase([{ value }], 23));
    const wrapped = Buffer.from("DPAPIwrapped key").toString("base64");
    place(home, `${data}/Local State`, JSON.stringify({ os_crypt: { encrypted_key: wrapped } }));
    expect((await find(machine)).tried).toEqual([CANARY_COOKIE]);
    expect(calls[0]?.input).toBe(Buffer.from("wrapped key").toString("base64"));
    expect(JSON.stringify(calls[0]?.args)).not.toContain("wrapped");
  });

  test.each([15, 16])("Firefox, version %i of its schema", async (version) => {
    const { machine, home } = machineWith();
    const rows = [...LOOK_ALIKES, { value: LONG_CANARY_COOKIE.slice(0, 1800), expires: TOMORROW }];
    place(home, FIREFOX, firefoxDatabase(rows, version));
    const { found } = await find(machine);
    expect(found).toMatchObject({
      place: { browser: "firefox", profile: "abc.default-esr" },
      expiresAt: TOMORROW,
    });
  });

  test.each([
    ["/snap", "snap/firefox/common/.mozilla/firefox/x.default/cookies.sqlite"],
    ["the new default", ".config/mozilla/firefox/x.default/cookies.sqlite"],
    ["Flatpak", ".var/app/org.mozilla.firefox/.mozilla/firefox/x.default/cookies.sqlite"],
  ])("Firefox in %s", async (_name, path) => {
    const { machine, home } = machineWith();
    place(home, path, firefoxDatabase([{ value: CANARY_COOKIE, expires: TOMORROW }]));
    expect((await find(machine, "firefox")).tried).toEqual([CANARY_COOKIE]);
  });

  test("Firefox with a profile elsewhere, named in profiles.ini", async () => {
    const { machine, home } = machineWith();
    place(home, "elsewhere/cookies.sqlite", firefoxDatabase([{ value: CANARY_COOKIE, expires: TOMORROW }]));
    place(home, ".mozilla/firefox/profiles.ini", `[Profile0]\r\nIsRelative=0\r\nPath=${home}/elsewhere\r\n`);
    expect((await find(machine)).tried).toEqual([CANARY_COOKIE]);
  });

  test("Safari", async () => {
    const { machine, home } = machineWith("darwin");
    const file = safariFile([...LOOK_ALIKES, { value: CANARY_COOKIE, expires: TOMORROW }]);
    place(home, "Library/Containers/com.apple.Safari/Data/Library/Cookies/Cookies.binarycookies", file);
    const { found, tried } = await find(machine);
    expect(found).toMatchObject({ place: { browser: "safari" }, expiresAt: TOMORROW });
    expect(tried).toEqual([CANARY_COOKIE]);
  });
});

describe("which cookie is tried", () => {
  test("KB-07: expired ones are skipped and the search goes on", async () => {
    const { machine, home } = machineWith();
    place(home, CHROME, chromiumDatabase([{ value: encryptCbc(OTHER), expires: YESTERDAY }]));
    place(home, FIREFOX, firefoxDatabase([{ value: CANARY_COOKIE, expires: TOMORROW }]));
    expect((await find(machine)).tried).toEqual([CANARY_COOKIE]);
  });

  test("KB-07: after one that TrainingPeaks refuses, the next is tried", async () => {
    const { machine, home } = machineWith();
    place(home, CHROME, chromiumDatabase([{ value: encryptCbc(OTHER), used: TOMORROW }]));
    place(home, FIREFOX, firefoxDatabase([{ value: CANARY_COOKIE, expires: TOMORROW }]));
    const { found, tried } = await find(machine, "auto", [OTHER]);
    expect(tried).toEqual([OTHER, CANARY_COOKIE]);
    expect(found).toMatchObject({ status: "found", place: { browser: "firefox" } });
  });

  test("the most recently used comes first, a container after the ordinary ones", async () => {
    const { machine, home } = machineWith();
    const cookie = (name: string) => `${name}-cookie-0123456789`;
    const rows = [
      { value: cookie("container"), expires: TOMORROW, used: TOMORROW, attributes: "^userContextId=2" },
      { value: cookie("older"), expires: TOMORROW, used: YESTERDAY },
      { value: cookie("partitioned"), expires: TOMORROW, attributes: "^partitionKey=%28https%2Cevil.com%29" },
    ];
    place(home, FIREFOX, firefoxDatabase(rows));
    place(
      home,
      CHROME,
      chromiumDatabase([
        { value: cookie("newer") },
        { value: cookie("embedded"), partition: "https://evil.com" },
      ]),
    );
    const all = [cookie("newer"), cookie("older"), cookie("container")];
    expect((await find(machine, "auto", all)).tried).toEqual(all);
  });

  test("a session cookie counts as not expired", async () => {
    const { machine, home } = machineWith();
    place(home, CHROME, chromiumDatabase([{ value: encryptCbc(CANARY_COOKIE) }]));
    const { found } = await find(machine);
    expect(found).toMatchObject({ status: "found" });
    expect("expiresAt" in found).toBe(false);
  });

  test("T15: at most one keychain dialog, however many browsers would need one", async () => {
    const { machine, home, calls } = machineWith("darwin", () => exited("", 51));
    for (const browser of ["Google/Chrome", "Chromium", "Microsoft Edge", "BraveSoftware/Brave-Browser"]) {
      const path = `Library/Application Support/${browser}/Default/Cookies`;
      place(home, path, chromiumDatabase([{ value: encryptCbc(CANARY_COOKIE) }]));
    }
    expect((await find(machine)).found).toMatchObject({ status: "failed" });
    expect(calls).toHaveLength(1);
  });

  test("T14: another browser than the one asked for is not touched", async () => {
    const { machine, home } = machineWith();
    place(home, CHROME, chromiumDatabase([{ value: encryptCbc(CANARY_COOKIE) }]));
    expect((await find(machine, "firefox")).tried).toEqual([]);
  });

  test("T14: a value moved here from another host's row is not taken", async () => {
    const { machine, home } = machineWith();
    const value = encryptCbc(CANARY_COOKIE, { host: ".evil.com" });
    place(home, CHROME, chromiumDatabase([{ value }]));
    expect((await find(machine)).tried).toEqual([]);
  });
});
