import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FILES = ["LICENSE", "LICENSE.md", "LICENSE.txt", "license"];

/**
 * The licences of everything inside the bundle, as they ask for.
 * @param folders of the packages
 * @throws Error for a package without a licence file
 */
export function collectLicenses(folders: readonly string[]): string {
  return folders.map(licenseOf).join("\n\n");
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = FILES.map((one) => join(folder, one)).find(existsSync);
  if (!file) throw new Error(`${name} ${version} has no licence file; the bundle may not contain it`);
  return `${name} ${version} (${license})\n\n${readFileSync(file, "utf8").trim()}\n`;
}
