import { spawnSync } from "node:child_process";
import { describe } from "vitest";

/** Programs the suites here need, and the Debian package that brings each. */
const PACKAGES = {
  "dbus-daemon": "dbus-daemon",
  "gnome-keyring-daemon": "gnome-keyring",
  "secret-tool": "libsecret-tools",
  "/usr/bin/python3": "python3-keyring",
  sqlite3: "sqlite3",
  chromium: "chromium",
  "firefox-esr": "firefox-esr",
} as const;

export type Component = keyof typeof PACKAGES;

/** A suite against real programs. Where one is missing the suite is skipped, and its title says which. */
export function describeWith(components: readonly Component[], title: string, suite: () => void): void {
  const missing = components.filter((component) => !isInstalled(component));
  const packages = missing.map((component) => PACKAGES[component]).join(", ");
  const heading = missing.length === 0 ? title : `${title} (not run: ${packages} is not installed)`;
  describe.runIf(missing.length === 0)(heading, suite);
  if (missing.length > 0) process.stderr.write(`not run: ${title}; install ${packages}\n`);
}

/** Python alone is not enough: its keyring package is what the suites need. */
function isInstalled(component: Component): boolean {
  if (component === "/usr/bin/python3")
    return spawnSync(component, ["-c", "import keyring, jeepney"], { stdio: "ignore" }).status === 0;
  return spawnSync(component, ["--version"], { stdio: "ignore" }).error === undefined;
}
