import type { BrowserName } from "../browsers.js";
import { homePath, localPath, type Machine } from "../machine.js";

export type ChromiumName = Exclude<BrowserName, "firefox" | "safari">;

/** Where a browser of the Chromium family keeps its data, and under which names its password lies in keychains. */
export interface ChromiumBrowser {
  linux: readonly string[][];
  mac: readonly string[];
  windows: readonly string[];
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
    linux: [[".config", "google-chrome"], flatpak("com.google.Chrome", "google-chrome")],
    mac: ["Google", "Chrome"],
    windows: ["Google", "Chrome", "User Data"],
    application: "chrome",
    kwallet: "Chrome",
    macName: "Chrome",
  },
  chromium: {
    linux: [
      [".config", "chromium"],
      ["snap", "chromium", "common", "chromium"],
      flatpak("org.chromium.Chromium", "chromium"),
    ],
    mac: ["Chromium"],
    windows: ["Chromium", "User Data"],
    application: "chromium",
    kwallet: "Chromium",
    macName: "Chromium",
  },
  edge: {
    linux: [[".config", "microsoft-edge"], flatpak("com.microsoft.Edge", "microsoft-edge")],
    mac: ["Microsoft Edge"],
    windows: ["Microsoft", "Edge", "User Data"],
    application: "msedge",
    kwallet: "Chromium",
    macName: "Microsoft Edge",
  },
  brave: {
    linux: [
      [".config", "BraveSoftware", "Brave-Browser"],
      flatpak("com.brave.Browser", "BraveSoftware", "Brave-Browser"),
    ],
    mac: ["BraveSoftware", "Brave-Browser"],
    windows: ["BraveSoftware", "Brave-Browser", "User Data"],
    application: "brave",
    kwallet: "Brave",
    macName: "Brave",
  },
};

/** The folders that hold the browser's profiles. */
export function dataFolders({ linux, mac, windows }: ChromiumBrowser, machine: Machine): string[] {
  if (machine.platform === "darwin") return [homePath(machine, "Library", "Application Support", ...mac)];
  if (machine.platform === "win32") return [localPath(machine, ...windows)];
  return linux.map((parts) => homePath(machine, ...parts));
}
