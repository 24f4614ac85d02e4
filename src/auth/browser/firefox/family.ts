import { configPaths, homePath, localPath, type Machine, roamingPath } from "../machine.js";

export type FirefoxName = "firefox" | "librewolf" | "zen" | "floorp";

/** Where a browser of the Firefox family keeps its profiles. */
interface FirefoxBrowser {
  /** Folders in the home folder. */
  linux: readonly string[][];
  /** Folders in the folder for configuration. */
  linuxConfig: readonly string[][];
  /** In Library/Application Support. */
  mac: string;
  /** In AppData\Roaming. */
  windows: readonly string[];
  /** Packages of the Microsoft Store, which see a Roaming folder of their own. */
  windowsPackages?: readonly string[];
}

function flatpak(id: string, ...parts: string[]): string[] {
  return [".var", "app", id, ...parts];
}

const FIREFOX_FAMILY: Record<FirefoxName, FirefoxBrowser> = {
  firefox: {
    linux: [
      [".mozilla", "firefox"],
      ["snap", "firefox", "common", ".mozilla", "firefox"],
      flatpak("org.mozilla.firefox", ".mozilla", "firefox"),
      flatpak("org.mozilla.firefox", "config", "mozilla", "firefox"),
    ],
    linuxConfig: [["mozilla", "firefox"]],
    mac: "Firefox",
    windows: ["Mozilla", "Firefox"],
    windowsPackages: ["Mozilla.Firefox_n80bbvh6b1yt2"],
  },
  librewolf: {
    linux: [[".librewolf"], flatpak("io.gitlab.librewolf-community", ".librewolf")],
    linuxConfig: [["librewolf", "librewolf"]],
    mac: "librewolf",
    windows: ["librewolf"],
  },
  zen: {
    linux: [[".zen"], flatpak("app.zen_browser.zen", ".zen")],
    linuxConfig: [["zen"]],
    mac: "zen",
    windows: ["zen"],
  },
  floorp: {
    linux: [[".floorp"], flatpak("one.ablaze.floorp", ".floorp")],
    linuxConfig: [["floorp"]],
    mac: "Floorp",
    windows: ["Floorp"],
  },
};

export function isFirefoxName(browser: string): browser is FirefoxName {
  return Object.hasOwn(FIREFOX_FAMILY, browser);
}

/** The folders that hold the browser's profiles. */
export function profileRoots(browser: FirefoxName, machine: Machine): string[] {
  const { linux, linuxConfig, mac, windows, windowsPackages = [] } = FIREFOX_FAMILY[browser];
  if (machine.platform === "darwin") return [homePath(machine, "Library", "Application Support", mac)];
  if (machine.platform === "win32")
    return [
      roamingPath(machine, ...windows),
      ...windowsPackages.map((id) => localPath(machine, "Packages", id, "LocalCache", "Roaming", ...windows)),
    ];
  return [
    ...linuxConfig.flatMap((parts) => configPaths(machine, ...parts)),
    ...linux.map((parts) => homePath(machine, ...parts)),
  ];
}
