import type { BrowserName } from "../browsers.js";
import type { FirefoxName } from "../firefox/family.js";
import { configPaths, homePath, localPath, type Machine, roamingPath } from "../machine.js";

export type ChromiumName = Exclude<BrowserName, FirefoxName | "safari">;

/** Where a browser of the Chromium family keeps its data, and under which names its password lies in keychains. */
export interface ChromiumBrowser {
  /** In the folder for configuration; none where there is no such browser. */
  linuxConfig?: readonly string[];
  /** Other folders in the home folder: Flatpak, Snap. */
  linux?: readonly string[][];
  /** In Library/Application Support. */
  mac: readonly string[];
  /** In AppData\\Local, or in Roaming. */
  windows: { local: readonly string[] } | { roaming: readonly string[] };
  /** Attribute `application` of the Secret Service item. */
  application: string;
  /** KWallet: entry `<name> Safe Storage` in the folder `<name> Keys`. */
  kwallet: string;
  /** macOS: item `<name> Safe Storage` of the account `<name>`. */
  macName: string;
}

function flatpak(id: string, ...parts: string[]): string[] {
  return [".var", "app", id, "config", ...parts];
}

export const CHROMIUM_FAMILY: Record<ChromiumName, ChromiumBrowser> = {
  chrome: {
    linuxConfig: ["google-chrome"],
    linux: [flatpak("com.google.Chrome", "google-chrome")],
    mac: ["Google", "Chrome"],
    windows: { local: ["Google", "Chrome", "User Data"] },
    application: "chrome",
    kwallet: "Chrome",
    macName: "Chrome",
  },
  chromium: {
    linuxConfig: ["chromium"],
    linux: [["snap", "chromium", "common", "chromium"], flatpak("org.chromium.Chromium", "chromium")],
    mac: ["Chromium"],
    windows: { local: ["Chromium", "User Data"] },
    application: "chromium",
    kwallet: "Chromium",
    macName: "Chromium",
  },
  edge: {
    linuxConfig: ["microsoft-edge"],
    linux: [flatpak("com.microsoft.Edge", "microsoft-edge")],
    mac: ["Microsoft Edge"],
    windows: { local: ["Microsoft", "Edge", "User Data"] },
    application: "msedge",
    kwallet: "Chromium",
    macName: "Microsoft Edge",
  },
  brave: {
    linuxConfig: ["BraveSoftware", "Brave-Browser"],
    linux: [flatpak("com.brave.Browser", "BraveSoftware", "Brave-Browser")],
    mac: ["BraveSoftware", "Brave-Browser"],
    windows: { local: ["BraveSoftware", "Brave-Browser", "User Data"] },
    application: "brave",
    kwallet: "Brave",
    macName: "Brave",
  },
  vivaldi: {
    linuxConfig: ["vivaldi"],
    linux: [flatpak("com.vivaldi.Vivaldi", "vivaldi")],
    mac: ["Vivaldi"],
    windows: { local: ["Vivaldi", "User Data"] },
    application: "chrome",
    kwallet: "Chrome",
    macName: "Vivaldi",
  },
  opera: {
    linuxConfig: ["opera"],
    linux: [["snap", "opera", "common", ".config", "opera"], flatpak("com.opera.Opera", "opera")],
    mac: ["com.operasoftware.Opera"],
    windows: { roaming: ["Opera Software", "Opera Stable"] },
    application: "chromium",
    kwallet: "Chromium",
    macName: "Opera",
  },
  arc: {
    mac: ["Arc", "User Data"],
    windows: {
      local: ["Packages", "TheBrowserCompany.Arc_ttt1ap7aakyb4", "LocalCache", "Local", "Arc", "User Data"],
    },
    application: "arc",
    kwallet: "Arc",
    macName: "Arc",
  },
};

/** The folders that hold the browser's profiles; none where there is no such browser. */
export function dataFolders(browser: ChromiumName, machine: Machine): string[] {
  const { linux = [], linuxConfig, mac, windows } = CHROMIUM_FAMILY[browser];
  if (machine.platform === "darwin") return [homePath(machine, "Library", "Application Support", ...mac)];
  if (machine.platform === "win32")
    return [
      "local" in windows ? localPath(machine, ...windows.local) : roamingPath(machine, ...windows.roaming),
    ];
  return [
    ...(linuxConfig ? configPaths(machine, ...linuxConfig) : []),
    ...linux.map((parts) => homePath(machine, ...parts)),
  ];
}
