import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Machine } from "../../../src/auth/browser/machine.js";
import { findUsableCookie } from "../../../src/auth/browser/usable-cookie.js";
import { readAuthArguments } from "../../../src/cli/auth-arguments.js";
import type { BrowserChoice } from "../../../src/http/sign-in.js";
import { CANARY_COOKIE } from "../../security/canary.js";
import {
  chromiumDatabase,
  encryptCbc,
  exited,
  firefoxDatabase,
  machineWith,
  place,
  TOMORROW,
} from "./home.js";

const MAC = "Library/Application Support";
const LIKE_FIREFOX: [NodeJS.Platform, BrowserChoice, string][] = [
  ["linux", "librewolf", ".librewolf/a.default"],
  ["linux", "librewolf", ".var/app/io.gitlab.librewolf-community/.librewolf/a.default"],
  ["linux", "zen", ".zen/a.default"],
  ["linux", "zen", ".var/app/app.zen_browser.zen/.zen/a.default"],
  ["linux", "floorp", ".floorp/a.default"],
  ["darwin", "zen", `${MAC}/zen/Profiles/a.default`],
  ["darwin", "librewolf", `${MAC}/librewolf/Profiles/a.default`],
  ["darwin", "floorp", `${MAC}/Floorp/Profiles/a.default`],
  ["win32", "zen", "AppData/Roaming/zen/Profiles/a.default"],
  [
    "win32",
    "firefox",
    "AppData/Local/Packages/Mozilla.Firefox_n80bbvh6b1yt2/LocalCache/Roaming/Mozilla/Firefox/Profiles/a.default",
  ],
];
const LIKE_CHROME: [NodeJS.Platform, BrowserChoice, string][] = [
  ["linux", "vivaldi", ".config/vivaldi/Default"],
  ["linux", "vivaldi", ".var/app/com.vivaldi.Vivaldi/config/vivaldi/Default"],
  ["linux", "opera", ".config/opera"],
  ["linux", "opera", ".config/opera/Default"],
  ["darwin", "arc", `${MAC}/Arc/User Data/Default`],
  ["darwin", "vivaldi", `${MAC}/Vivaldi/Default`],
  ["darwin", "opera", `${MAC}/com.operasoftware.Opera`],
];

const find = (choice: BrowserChoice, machine: Machine) => findUsableCookie(choice, machine, async () => true);

describe("every browser by its own name and in the search through all", () => {
  test.each(LIKE_FIREFOX)("%s, %s: %s", async (platform, browser, folder) => {
    const { machine, home } = machineWith(platform);
    const cookie = firefoxDatabase([{ value: CANARY_COOKIE, expires: TOMORROW }]);
    place(home, `${folder}/cookies.sqlite`, cookie);
    for (const choice of [browser, "auto"] as const)
      expect(await find(choice, machine)).toMatchObject({ status: "found", place: { browser } });
  });

  test.each(LIKE_CHROME)("%s, %s: %s", async (platform, browser, folder) => {
    const { machine, home } = machineWith(platform, () => exited("of the mac\n"));
    const [password, iterations] = platform === "darwin" ? ["of the mac", 1003] : ["peanuts", 1];
    const value = encryptCbc(CANARY_COOKIE, { password, iterations });
    place(home, `${folder}/Cookies`, chromiumDatabase([{ value, expires: TOMORROW }]));
    for (const choice of [browser, "auto"] as const)
      expect(await find(choice, machine)).toMatchObject({ status: "found", place: { browser } });
  });

  test.each(["chromium/Default/Cookies", "mozilla/firefox/a.default/cookies.sqlite"])(
    "a moved XDG_CONFIG_HOME: %s",
    async (path) => {
      const { machine, home } = machineWith();
      const isChromium = path.includes("chromium");
      place(
        home,
        `elsewhere/${path}`,
        isChromium
          ? chromiumDatabase([{ value: encryptCbc(CANARY_COOKIE), expires: TOMORROW }])
          : firefoxDatabase([{ value: CANARY_COOKIE, expires: TOMORROW }]),
      );
      expect(await find("auto", machine)).toMatchObject({ status: "failed" });
      const moved = { ...machine, env: { ...machine.env, XDG_CONFIG_HOME: join(home, "elsewhere") } };
      expect(await find("auto", moved)).toMatchObject({ status: "found" });
    },
  );
});

describe("where was looked", () => {
  test("not installed, without a sign-in, and not made for this computer are told apart", async () => {
    const { machine, home } = machineWith();
    place(home, ".librewolf/a.default/cookies.sqlite", firefoxDatabase([]));
    expect(await find("firefox", machine)).toMatchObject({
      message:
        "No usable TrainingPeaks sign-in was found in Firefox. Not installed here, or never used: Firefox.",
      nextStep: expect.stringContaining("tp-mcp auth"),
    });
    expect(await find("librewolf", machine)).toMatchObject({
      message: "No usable TrainingPeaks sign-in was found in LibreWolf. Without a sign-in: LibreWolf.",
    });
    expect(await find("safari", machine)).toMatchObject({
      message: "No usable TrainingPeaks sign-in was found in Safari. Safari is only on macOS.",
    });
    expect(await find("arc", machine)).toMatchObject({
      message: expect.stringContaining("only on macOS and Windows"),
    });
  });

  test("a search through all names those it looked at and those that are not here", async () => {
    const { machine, home } = machineWith();
    place(home, ".librewolf/a.default/cookies.sqlite", firefoxDatabase([]));
    expect(await find("auto", machine)).toMatchObject({
      message: expect.stringMatching(
        /Without a sign-in: LibreWolf\. Not installed here, or never used: Chrome, Chromium, .*Floorp\.$/,
      ),
    });
  });
});

test.each([
  [["--from-browser=firefox"], "firefox"],
  [["--from-browser", "Zen"], "zen"],
  [["--from-browser=AUTO", "--store=file"], "auto"],
])("%j", (args, choice) => {
  expect(readAuthArguments(args)).toMatchObject({ from: { kind: "browser", choice } });
});

test.each([[["--from-browser="]], [["--from-browser=safari2"]], [["--import=x"]]])(
  "%j is a mistake",
  (args) => {
    expect(readAuthArguments(args)).toHaveProperty("mistake");
  },
);
